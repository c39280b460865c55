package vn.thidua.document.extract;

/// What a group of an RTF file inherits and gives back.
final class RtfState {
    int font = -1;
    /// How many bytes stand behind a letter beyond the code page for readers that do not know it.
    int fallback = 1;
    boolean skipped;
    boolean optional;
    boolean hidden;
    boolean capitals;
    boolean inFonts;
    boolean inTable;
    /// Inside the rendered number of a list.
    boolean label;

    RtfState() {}

    RtfState(RtfState outer) {
        font = outer.font;
        fallback = outer.fallback;
        skipped = outer.skipped;
        hidden = outer.hidden;
        capitals = outer.capitals;
        inFonts = outer.inFonts;
        inTable = outer.inTable;
        label = outer.label;
    }
}
