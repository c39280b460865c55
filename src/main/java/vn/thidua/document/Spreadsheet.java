package vn.thidua.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A list as an .xlsx file: styled titles that stay in sight, a filter on each, numbers and dates that Excel can
/// reckon with. Rows go out as they come, so a list of any length takes little memory.
/// @param name of the sheet
public record Spreadsheet(String name, List<Column> columns) {
    private static final int ROWS_AT_ONCE = 500;
    private static final int SHEET_NAME_AT_MOST = 31;
    private static final String HEADER_FILL = "E8EEF4";

    public Spreadsheet {
        columns = List.copyOf(columns);
    }

    /// @param width in characters
    public record Column(String title, Type type, double width) {
        public static Column text(String title) {
            return new Column(title, Type.TEXT, Math.max(28, title.length() + 4.0));
        }

        public static Column number(String title) {
            return new Column(title, Type.NUMBER, Math.max(12, title.length() + 4.0));
        }

        public static Column date(String title) {
            return new Column(title, Type.DATE, Math.max(13, title.length() + 4.0));
        }

        public Column wide(double characters) {
            return new Column(title, type, characters);
        }
    }

    /// What the cells of a column hold: [String], [Number] or [LocalDate].
    public enum Type {
        TEXT,
        NUMBER,
        DATE
    }

    /// Writes the file; the stream stays open.
    /// @param rows a value for each column, null for an empty cell
    public void write(Stream<? extends List<? extends @Nullable Object>> rows, OutputStream to) {
        try (var book = new Workbook(to, "ThiDua", "1.0")) {
            var sheet = book.newWorksheet(sheetName());
            writeTitles(sheet);
            int row = 1;
            for (var values = rows.iterator(); values.hasNext(); row++) {
                writeRow(sheet, row, values.next());
                if (row % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
            sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTitles(Worksheet sheet) {
        sheet.freezePane(0, 1);
        for (int at = 0; at < columns.size(); at++) {
            sheet.width(at, columns.get(at).width());
            sheet.value(0, at, columns.get(at).title());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEADER_FILL)
                .borderStyle(BorderStyle.THIN)
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    private void writeRow(Worksheet sheet, int row, List<? extends @Nullable Object> values) {
        for (int at = 0; at < columns.size(); at++) {
            var style = sheet.style(row, at).verticalAlignment("top");
            switch (values.get(at)) {
                case null -> {}
                case Number number -> {
                    sheet.value(row, at, number);
                    style = style.format(whole(number) ? "#,##0" : "#,##0.##");
                }
                case LocalDate date -> {
                    sheet.value(row, at, date);
                    style = style.format("dd/mm/yyyy");
                }
                case Object text -> {
                    sheet.value(row, at, text.toString());
                    style = style.wrapText(true);
                }
            }
            style.set();
        }
    }

    private static boolean whole(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal.stripTrailingZeros().scale() <= 0;
            case Double real -> real == Math.rint(real);
            case Float real -> real == Math.rint(real);
            default -> true;
        };
    }

    /// Excel refuses some characters in the name of a sheet, and long names.
    private String sheetName() {
        var plain = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return plain.length() <= SHEET_NAME_AT_MOST
                ? plain
                : plain.substring(0, SHEET_NAME_AT_MOST).strip();
    }
}
