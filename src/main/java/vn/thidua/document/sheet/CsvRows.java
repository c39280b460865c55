package vn.thidua.document.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.thidua.document.DocumentRefusal;

/// Text with commas, semicolons or tabs between the cells (RFC 4180), in UTF-8.
final class CsvRows {
    private CsvRows() {}

    static void each(String name, byte[] content, RawSheet.Visitor visitor) {
        var text = text(content);
        if (!text.contains("\n") && !text.contains("\r") || text.indexOf('\0') >= 0) {
            throw SheetRefusal.NOT_A_SHEET.with();
        }
        visitor.found(new RawSheet(name, List.of(), new Lines(text, separator(text))));
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw DocumentRefusal.UNREADABLE.with();
        }
    }

    /// The one of the three that stands most often in the beginning.
    private static char separator(String text) {
        var start = text.substring(0, Math.min(text.length(), 4_000));
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(start, candidate) > count(start, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }

    /// One row after the other.
    private static final class Lines implements Iterator<RawRow> {
        private final String text;
        private final char separator;
        private int at;
        private int row;

        private Lines(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        @Override
        public boolean hasNext() {
            return at < text.length();
        }

        @Override
        public RawRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var cells = new ArrayList<SheetCell>();
            var cell = new StringBuilder();
            boolean quoted = false;
            while (at < text.length()) {
                char letter = text.charAt(at++);
                if (quoted) {
                    if (letter != '"') {
                        cell.append(letter);
                    } else if (at < text.length() && text.charAt(at) == '"') {
                        cell.append('"');
                        at++;
                    } else {
                        quoted = false;
                    }
                } else if (letter == '"' && cell.isEmpty()) {
                    quoted = true;
                } else if (letter == separator) {
                    end(cell, cells);
                } else if (letter == '\n') {
                    break;
                } else if (letter != '\r') {
                    cell.append(letter);
                }
            }
            end(cell, cells);
            return new RawRow(++row, cells);
        }

        private static void end(StringBuilder cell, List<SheetCell> cells) {
            cells.add(new SheetCell(XlsxRows.line(cell.toString()), SheetCell.Kind.TEXT));
            cell.setLength(0);
        }
    }
}
