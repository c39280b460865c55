package vn.thidua.document.sheet;

import java.util.List;

/// A row as the file has it.
/// @param number from 1
record RawRow(int number, List<SheetCell> cells) {
    SheetCell at(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }
}
