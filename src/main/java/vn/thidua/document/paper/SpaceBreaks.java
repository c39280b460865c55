package vn.thidua.document.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/// Lets lines break at spaces only, as Word does: `4/1992` stays whole.
final class SpaceBreaks implements FSTextBreaker {
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /// Before which space the line may end, -1 where nowhere further. The space is no part of the line's length: a line
    /// that just fits without it stays whole.
    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        int space = text.indexOf(' ', at + 1);
        at = space < 0 ? text.length() : space;
        return at;
    }
}
