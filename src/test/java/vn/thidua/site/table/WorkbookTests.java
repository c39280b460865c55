package vn.thidua.site.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.thidua.site.TextBundles;

class WorkbookTests {
    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>("audit.subject", Line::what),
            new Column<>("audit.time", Line::on),
            new Column<>("audit.details", Line::count));

    @Test
    void numbers_and_dates_can_be_reckoned_with_and_text_is_never_a_formula() throws Exception {
        var rows = written(new Line("=1+1", LocalDate.of(2026, 2, 28), 12));

        assertThat(rows).hasSize(2);
        var cells = rows.get(1);
        assertThat(cells.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(cells.getCellText(0)).isEqualTo("=1+1");
        assertThat(cells.getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(cells.getCellAsNumber(2).orElseThrow().intValueExact()).isEqualTo(12);
    }

    @Test
    void an_empty_list_is_a_file_with_headings() throws Exception {
        assertThat(written())
                .singleElement()
                .satisfies(row -> assertThat(row.getCellText(0)).isEqualTo("Đối tượng"));
    }

    private static List<Row> written(Line... lines) throws Exception {
        var response = new MockHttpServletResponse();
        Workbook.write(response, "danh-sach", new TextBundles().in(Locale.of("vi")), COLUMNS, List.of(lines));
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            return book.getFirstSheet().read();
        }
    }

    private record Line(String what, LocalDate on, int count) {}
}
