package vn.thidua.document.extract;

/// Rows and cells of an RTF file, which it opens and closes in more than one way.
final class RtfTable {
    private final TextSink sink;
    private boolean inRow;
    private boolean inCell;

    RtfTable(TextSink sink) {
        this.sink = sink;
    }

    void startRow() {
        if (!inRow) {
            if (!sink.inTable()) {
                sink.startTable();
            }
            sink.startRow();
            inRow = true;
        }
    }

    void endRow() {
        inRow = false;
    }

    /// Text stands in a cell from here on.
    void enterCell() {
        if (!inCell) {
            startRow();
            sink.startCell();
            inCell = true;
        }
    }

    void endCell() {
        enterCell();
        sink.endCell();
        inCell = false;
    }

    void leave() {
        if (inCell) {
            sink.endCell();
        }
        if (sink.inTable()) {
            sink.endTable();
        }
        inCell = false;
        inRow = false;
    }
}
