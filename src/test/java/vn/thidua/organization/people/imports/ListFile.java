package vn.thidua.organization.people.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// Builds a list as an office would write it.
public final class ListFile {
    private ListFile() {}

    /// One sheet, its rows from above; null is a blank cell.
    public static byte[] xlsx(List<? extends List<?>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Danh sách");
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    switch (rows.get(r).get(c)) {
                        case null -> {}
                        case Number number -> sheet.value(r, c, number);
                        case LocalDate day -> {
                            sheet.value(r, c, day);
                            sheet.style(r, c).format("dd/MM/yyyy").set();
                        }
                        case Object text -> sheet.value(r, c, text.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Every cell of a workbook's first sheet that is not blank.
    public static List<String> texts(byte[] workbook) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream()) {
            return rows.flatMap(Row::stream)
                    .filter(Objects::nonNull)
                    .map(Cell::getText)
                    .filter(text -> !text.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
