package vn.thidua.document.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Refusal;

/// Reads a list out of a spreadsheet: .xlsx, .xls or .csv, told apart by their bytes.
public final class SheetReader {
    private static final int LOOKED_AT = 40;
    private static final long LARGEST = 40L << 20;

    private final List<SheetColumn> columns;
    private final Headings headings;
    private final String names;
    private final int mostRows;

    /// @param names key of the texts by which columns are named to people, without the column's own key
    public SheetReader(List<SheetColumn> columns, String names, int mostRows) {
        this.columns = List.copyOf(columns);
        this.headings = new Headings(this.columns);
        this.names = names;
        this.mostRows = mostRows;
    }

    /// Hands out the layout once, then row after row.
    /// @throws Refusal where it is no list we can read: what is wrong with it, in words
    public void read(String fileName, byte[] content, Consumer<SheetLayout> layout, Consumer<SheetRow> rows) {
        if (content.length == 0) {
            throw SheetRefusal.EMPTY.with();
        }
        if (content.length > LARGEST) {
            throw SheetRefusal.TOO_BIG.with(content.length >> 20, LARGEST >> 20);
        }
        var search = new Search(layout, rows);
        try {
            if (startsWith(content, 'P', 'K', 3, 4)) {
                XlsxRows.each(content, search);
            } else if (startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) {
                XlsRows.each(content, search);
            } else if (startsWith(content, '%', 'P', 'D', 'F')
                    || startsWith(content, '<')
                    || startsWith(content, '{', '\\')) {
                throw SheetRefusal.NOT_A_SHEET.with();
            } else {
                CsvRows.each(fileName, content, search);
            }
        } catch (IOException e) {
            throw DocumentRefusal.CORRUPT.with();
        }
        search.refuseUnlessFound();
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= content.length || (content[at] & 0xff) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    /// Looks for the sheet with the headings and reads it.
    private final class Search implements RawSheet.Visitor {
        private final Consumer<SheetLayout> layoutTo;
        private final Consumer<SheetRow> rowsTo;
        private @Nullable SheetLayout nearest;
        private boolean found;

        private Search(Consumer<SheetLayout> layoutTo, Consumer<SheetRow> rowsTo) {
            this.layoutTo = layoutTo;
            this.rowsTo = rowsTo;
        }

        @Override
        public boolean found(RawSheet sheet) {
            var first = new ArrayList<RawRow>();
            while (first.size() < LOOKED_AT && sheet.rows().hasNext()) {
                first.add(sheet.rows().next());
            }
            var headed = headings.in(sheet, first);
            if (headed.isEmpty()) {
                return false;
            }
            var layout = headed.get().layout();
            if (!headings.missing(layout).isEmpty()) {
                if (nearest == null
                        || layout.columns().size() > nearest.columns().size()) {
                    nearest = layout;
                }
                return false;
            }
            found = true;
            layoutTo.accept(layout);
            read(
                    sheet,
                    layout,
                    first.subList(headed.get().index() + 1, first.size()).iterator());
            return true;
        }

        void refuseUnlessFound() {
            if (found) {
                return;
            }
            if (nearest == null || nearest.columns().size() < 2) {
                throw SheetRefusal.NO_HEADINGS.with();
            }
            var missing = headings.missing(nearest);
            throw SheetRefusal.HEADING_MISSING.with(
                    Message.of(names + missing.getFirst().key()),
                    nearest.headings().values().stream().sorted().collect(Collectors.joining(", ")),
                    String.join(", ", nearest.unknown()));
        }

        private void read(RawSheet sheet, SheetLayout layout, Iterator<RawRow> first) {
            var merged = new Fill(sheet.merged());
            int count = 0;
            boolean begun = false;
            while (first.hasNext() || sheet.rows().hasNext()) {
                var raw = first.hasNext() ? first.next() : sheet.rows().next();
                var row = row(merged.down(raw), layout);
                if (row.cells().isEmpty() || !begun && isNumbering(row)) {
                    continue;
                }
                begun = true;
                if (isTitle(raw, row)) {
                    continue;
                }
                if (++count > mostRows) {
                    throw SheetRefusal.TOO_MANY_ROWS.with(mostRows);
                }
                rowsTo.accept(row);
            }
            if (count == 0) {
                throw SheetRefusal.NO_ROWS.with();
            }
        }

        private static SheetRow row(RawRow raw, SheetLayout layout) {
            var cells = new HashMap<String, SheetCell>();
            layout.columns().forEach((key, column) -> {
                var cell = raw.at(column);
                if (!cell.isBlank()) {
                    cells.put(key, cell);
                }
            });
            return new SheetRow(raw.number(), Map.copyOf(cells));
        }

        /// The line `1 2 3 …` or `(1) (2) (3) …` that some offices put below their headings.
        private static boolean isNumbering(SheetRow row) {
            return row.cells().size() > 1
                    && row.cells().values().stream()
                            .allMatch(cell -> cell.text().matches("\\(?\\d{1,2}\\)?"));
        }

        /// A line that names a part of the list: a single cell in the whole row.
        private static boolean isTitle(RawRow raw, SheetRow row) {
            return row.cells().size() == 1
                    && raw.cells().stream().filter(cell -> !cell.isBlank()).count() <= 2;
        }
    }

    /// Gives merged cells of a column the value of their first.
    private static final class Fill {
        private final Map<Integer, List<RawSheet.Merged>> merged;
        private final Map<RawSheet.Merged, SheetCell> values = new HashMap<>();

        private Fill(List<RawSheet.Merged> merged) {
            this.merged = merged.stream().collect(Collectors.groupingBy(RawSheet.Merged::firstRow));
        }

        RawRow down(RawRow row) {
            if (merged.isEmpty()) {
                return row;
            }
            merged.getOrDefault(row.number(), List.of()).forEach(range -> values.put(range, row.at(range.column())));
            values.keySet().removeIf(range -> range.lastRow() < row.number());
            if (values.isEmpty() || row.isBlank()) {
                return row;
            }
            var cells = new ArrayList<>(row.cells());
            values.forEach((range, value) -> {
                while (cells.size() <= range.column()) {
                    cells.add(SheetCell.BLANK);
                }
                if (cells.get(range.column()).isBlank()) {
                    cells.set(range.column(), value);
                }
            });
            return new RawRow(row.number(), cells);
        }
    }
}
