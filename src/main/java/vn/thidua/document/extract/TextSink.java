package vn.thidua.document.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.kernel.Vietnamese;

/// Collects what a reader finds: runs of a font, paragraphs, tables. A layout table (letterhead, recipients and
/// signature) comes out cell after cell; a table of data comes out a line per row, its cells parted by tabs.
final class TextSink {
    private static final int DEEPEST_TABLE = 32;

    private final int limit;
    private final Deque<Cell> cells = new ArrayDeque<>();
    private final Deque<List<List<Cell>>> tables = new ArrayDeque<>();
    private int written;
    private boolean converted;

    TextSink(int limit) {
        this.limit = limit;
        cells.push(new Cell());
    }

    /// A piece of text as it stands in the file; its font tells the encoding.
    void run(String text, @Nullable String font) {
        written += text.length();
        if (written > limit) {
            throw DocumentRefusal.TOO_LONG.with(limit);
        }
        if (!text.isEmpty()) {
            cell().run(text, font);
        }
    }

    void text(String text) {
        run(text, null);
    }

    void endParagraph() {
        converted |= cell().endParagraph();
    }

    void startTable() {
        endParagraph();
        if (tables.size() >= DEEPEST_TABLE) {
            throw DocumentRefusal.TOO_DEEP.with();
        }
        tables.push(new ArrayList<>());
    }

    void startRow() {
        tables.element().add(new ArrayList<>());
    }

    void startCell() {
        if (tables.element().isEmpty()) {
            startRow();
        }
        cells.push(new Cell());
    }

    void endCell() {
        endParagraph();
        var cell = cells.pop();
        tables.element().getLast().add(cell);
    }

    void endTable() {
        var rows = tables.pop();
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns > 2 || columns == 2 && rows.size() > 3) {
            cell().paragraphs.add(rows.stream().map(TextSink::line).collect(Collectors.joining("\n")));
        } else {
            rows.forEach(row -> row.forEach(c -> cell().paragraphs.add(String.join("\n", c.paragraphs))));
        }
    }

    boolean inTable() {
        return !tables.isEmpty();
    }

    /// Whether a font of a legacy encoding was met.
    boolean converted() {
        return converted;
    }

    String result() {
        endParagraph();
        while (cells.size() > 1) { // a file cut off inside a table
            endCell();
            endTable();
        }
        return cell().paragraphs.stream().filter(p -> !p.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String line(List<Cell> row) {
        return row.stream()
                .map(c -> String.join(" ", c.paragraphs).replace('\n', ' '))
                .collect(Collectors.joining("\t"));
    }

    private Cell cell() {
        return cells.element();
    }

    /// The body of the text, or a table's cell.
    private static final class Cell {
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private final StringBuilder run = new StringBuilder();
        private @Nullable LegacyEncoding encoding;
        private boolean capitals;
        private boolean converted;

        /// Neighbours of one encoding are joined first: VNI's letter and its mark may lie in two runs.
        private void run(String text, @Nullable String font) {
            var other = LegacyEncoding.of(font);
            if (other != encoding || capitals != LegacyEncoding.capitals(font)) {
                flush();
                encoding = other;
                capitals = LegacyEncoding.capitals(font);
            }
            run.append(text);
        }

        private void flush() {
            var text = encoding == null ? run.toString() : encoding.convert(run.toString());
            converted |= encoding != null && !run.isEmpty();
            paragraph.append(capitals ? text.toUpperCase(Vietnamese.LOCALE) : text);
            run.setLength(0);
        }

        private boolean endParagraph() {
            flush();
            if (!paragraph.toString().isBlank()) {
                paragraphs.add(paragraph.toString());
            }
            paragraph.setLength(0);
            return converted;
        }
    }
}
