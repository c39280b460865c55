package vn.thidua.document.sheet;

import java.util.Iterator;
import java.util.List;

/// A sheet of the file, to be read once from above.
record RawSheet(String name, List<Merged> merged, Iterator<RawRow> rows) {
    /// Cells of one column that are merged: the value stands in the first. Rows from 1, columns from 0.
    record Merged(int column, int firstRow, int lastRow) {}

    /// Looks at one sheet after the other until it says that it has what it wants.
    @FunctionalInterface
    interface Visitor {
        boolean found(RawSheet sheet);
    }
}
