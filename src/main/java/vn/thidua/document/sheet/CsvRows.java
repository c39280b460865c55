package vn.thidua.document.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.thidua.document.DocumentRefusal;

/// Text with commas, semicolons or tabs between the cells (RFC 4180), in Unicode or in Windows' own encoding of
/// Vietnamese.
final class CsvRows {
    private static final Charset WINDOWS = Charset.forName("windows-1258");
    private static final char FIRST_WITH_TONE = '\u1ea0';
    private static final char LAST_WITH_TONE = '\u1ef9';

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
            var utf16 = content.length > 1 && (content[0] & 0xff) + (content[1] & 0xff) == 0xfe + 0xff;
            var text = decoded(content, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return ofWindows(content);
        }
    }

    /// As Windows writes Vietnamese without Unicode: letters and their tones are separate bytes. Other old encodings
    /// leave none of the letters that only those pairs make.
    private static String ofWindows(byte[] content) {
        try {
            var text = Normalizer.normalize(decoded(content, WINDOWS), Normalizer.Form.NFC);
            if (text.chars().anyMatch(letter -> letter >= FIRST_WITH_TONE && letter <= LAST_WITH_TONE)) {
                return text;
            }
        } catch (CharacterCodingException _) {
            throw DocumentRefusal.UNREADABLE.with();
        }
        throw DocumentRefusal.UNREADABLE.with();
    }

    private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
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
