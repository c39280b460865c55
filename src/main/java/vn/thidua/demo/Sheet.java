package vn.thidua.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import vn.thidua.duty.usecase.Proof;

/// The small table of figures that goes with some reports of the demo.
final class Sheet {
    private static final String PROGRAM = "ThiDua";
    private static final int LINES = 4;

    private Sheet() {}

    static Proof of(Campaign campaign) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, PROGRAM, "1.0")) {
            var sheet = book.newWorksheet("1");
            for (int column = 0; column < campaign.headings().size(); column++) {
                sheet.value(0, column, campaign.headings().get(column));
            }
            for (int line = 1; line <= LINES; line++) {
                sheet.value(line, 0, line);
                sheet.value(line, 1, 20 * line);
                sheet.value(line, 2, 18 * line + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Proof(campaign.file(), bytes.toByteArray());
    }
}
