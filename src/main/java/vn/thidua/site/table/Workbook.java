package vn.thidua.site.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import vn.thidua.site.Texts;

/// Writes a list as an Excel file: headings frozen and filtered, dates and numbers as such.
public final class Workbook {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private Workbook() {}

    public static <T> void write(
            HttpServletResponse response, String fileName, Texts texts, List<Column<T>> columns, Iterable<T> rows)
            throws IOException {
        var titles = columns.stream().map(column -> texts.of(column.heading())).toList();
        write(response, fileName, titles, lines(columns, rows));
    }

    /// A list whose columns are known only when it is read.
    /// @param rows as many values each as there are titles
    public static void write(
            HttpServletResponse response, String fileName, List<String> titles, Iterable<List<@Nullable Object>> rows)
            throws IOException {
        response.setContentType(TYPE);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(fileName + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var book = new org.dhatim.fastexcel.Workbook(response.getOutputStream(), "ThiDua", "1.0")) {
            var sheet = book.newWorksheet("1");
            var widths = new int[titles.size()];
            for (int c = 0; c < titles.size(); c++) {
                sheet.value(0, c, titles.get(c));
                sheet.style(0, c).bold().wrapText(true).fillColor("F2F0EA").set();
                widths[c] = titles.get(c).length();
            }
            int r = 1;
            for (var row : rows) {
                for (int c = 0; c < titles.size(); c++) {
                    widths[c] = Math.max(widths[c], put(sheet, r, c, row.get(c)));
                }
                r++;
            }
            for (int c = 0; c < widths.length; c++) {
                sheet.width(c, Math.clamp(widths[c] + 2L, NARROWEST, WIDEST));
            }
            sheet.freezePane(0, 1);
            if (r > 1) {
                sheet.setAutoFilter(0, 0, r - 1, titles.size() - 1);
            }
        }
    }

    private static <T> Iterable<List<@Nullable Object>> lines(List<Column<T>> columns, Iterable<T> rows) {
        return () -> {
            var each = rows.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public List<@Nullable Object> next() {
                    var row = each.next();
                    var line = new ArrayList<@Nullable Object>();
                    columns.forEach(column -> line.add(column.value().apply(row)));
                    return line;
                }
            };
        };
    }

    /// @return how wide it is, in characters
    private static int put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                return 0;
            }
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd/MM/yyyy").set();
            }
            case Instant instant -> {
                sheet.value(row, column, LocalDateTime.ofInstant(instant, Texts.ZONE));
                sheet.style(row, column).format("HH:mm dd/MM/yyyy").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
        return value.toString().length();
    }
}
