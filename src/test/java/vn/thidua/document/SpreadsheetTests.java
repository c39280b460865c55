package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import vn.thidua.document.Spreadsheet.Column;

class SpreadsheetTests {
    private final Spreadsheet sheet = new Spreadsheet(
            "Kế hoạch: 2026/2027",
            List.of(Column.text("Trích yếu"), Column.number("Số"), Column.number("Tỷ lệ"), Column.date("Ngày")));

    @Test
    void numbers_and_dates_can_be_reckoned_with_and_text_is_never_a_formula() throws Exception {
        var out = new ByteArrayOutputStream();
        sheet.write(
                Stream.of(
                        List.of("Phát động thi đua", 12, new BigDecimal("0.5"), LocalDate.of(2026, 3, 1)),
                        Arrays.asList("=1+1", null, null, null)),
                out);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var read = book.getSheetAt(0);
            assertThat(book.getSheetName(0)).isEqualTo("Kế hoạch  2026 2027");
            assertThat(read.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Trích yếu");
            assertThat(read.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(read.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(0.5);
            assertThat(read.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo("2026-03-01");
            assertThat(read.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(read.getPaneInformation().isFreezePane()).isTrue();
            assertThat(read.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D3");
        }
    }

    @Test
    void an_empty_list_is_a_file_with_titles() throws Exception {
        var out = new ByteArrayOutputStream();
        sheet.write(Stream.of(), out);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getFirstSheet().read()).hasSize(1);
        }
    }

    @Test
    void a_long_list_comes_out_whole() throws Exception {
        var out = new ByteArrayOutputStream();
        sheet.write(
                IntStream.range(0, 20_000).mapToObj(i -> List.of("dòng " + i, i, i / 2.0, LocalDate.of(2026, 1, 1))),
                out);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.count()).isEqualTo(20_001);
        }
    }
}
