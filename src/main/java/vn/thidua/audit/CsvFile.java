package vn.thidua.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;

/// Writes a list line by line as CSV (RFC 4180), with a mark by which Excel knows it for UTF-8.
final class CsvFile<T> {
    private static final String MARK = "\uFEFF";
    private static final String ACTIVE = "=+-@\t\r";

    private final Writer out;
    private final Texts texts;
    private final List<Column<T>> columns;

    CsvFile(Writer out, Texts texts, List<Column<T>> columns) {
        this.out = out;
        this.texts = texts;
        this.columns = columns;
        write(MARK);
        cells(columns.stream().map(column -> texts.of(column.heading())).toList());
    }

    void line(T row) {
        cells(columns.stream().map(column -> text(column.value().apply(row))).toList());
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant instant -> texts.time(instant);
            default -> value.toString();
        };
    }

    private void cells(List<String> cells) {
        write(String.join(",", cells.stream().map(CsvFile::quoted).toList()) + "\r\n");
    }

    /// Quoted always; what a spreadsheet would take for a formula is made a text.
    private static String quoted(String text) {
        var harmless = !text.isEmpty() && ACTIVE.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
