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

    /// Where the next line may begin, -1 where nowhere further.
    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
        int space = text.indexOf(' ', at);
        at = space < 0 ? text.length() : space + 1;
        return at;
    }
}
