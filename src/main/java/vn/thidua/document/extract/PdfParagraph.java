package vn.thidua.document.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The paragraph a PDF's lines are being added to. Where its first line is indented and every line but the last is
/// full, the page tells for sure which lines belong to it, even over a page's end.
final class PdfParagraph {
    private static final float INDENT = 14;
    private static final float SAME = 3;
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\s*[-–]?\\s*\\d{1,4}\\s*[-–]?\\s*");
    private static final Pattern INSIDE_WORD = Pattern.compile(".*[\\p{L}\\d][-/]\\s*");

    private @Nullable PdfLine last;
    private boolean indented;
    private float left;
    private float right;

    /// @param left edge of the text, so that a line's indent can be told
    /// @param right edge of the text
    void begin(PdfLine line, float left, float right) {
        this.left = left;
        this.right = right;
        indented = indented(line, left, right);
        last = line;
    }

    void add(PdfLine line) {
        last = line;
    }

    void close() {
        last = null;
    }

    /// Whether the line surely belongs to the paragraph: it begins at the edge, and its first word had no room above.
    boolean goesOnWith(PdfLine line) {
        return indented
                && last != null
                && last.pieces().size() == 1
                && line.pieces().size() == 1
                && Math.abs(line.left() - left) < SAME
                && right - last.right() < firstWord(line);
    }

    /// Whether the last line breaks off inside a word: `140/KH-` before `UBND`. A dash between words has spaces around
    /// it.
    boolean breaksOff() {
        return last != null && INSIDE_WORD.matcher(last.text()).matches();
    }

    /// How long the first word is, and the space before it, by the line's average letter.
    private static float firstWord(PdfLine line) {
        var text = line.text().strip();
        int space = text.indexOf(' ');
        int word = space < 0 ? text.length() : space;
        return (word + 1) * (line.right() - line.left()) / Math.max(1, text.length()) + SAME;
    }

    /// A first line's indent; a centred line has none.
    static boolean indented(PdfLine line, float left, float right) {
        var indent = line.left() - left;
        var centred = indent > 3 * INDENT && Math.abs(indent - (right - line.right())) < INDENT;
        return indent > INDENT && indent < 5 * INDENT && !centred;
    }

    /// Whether a line at a page's head or foot is the page's number.
    static boolean isPageNumber(PdfLine line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }
}
