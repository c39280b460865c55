package vn.thidua.document.sheet;

/// What stands in a cell.
/// @param text on one line; a date as `yyyy-MM-dd`, a number without needless digits
public record SheetCell(String text, Kind kind) {
    static final SheetCell BLANK = new SheetCell("", Kind.TEXT);

    public boolean isBlank() {
        return text.isEmpty();
    }

    /// What the cell says of itself, whatever the text looks like.
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }
}
