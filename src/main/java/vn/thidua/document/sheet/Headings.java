package vn.thidua.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the headings among the first rows of a sheet: in any order, below titles, on one line or on two.
final class Headings {
    private final List<SheetColumn> columns;

    Headings(List<SheetColumn> columns) {
        this.columns = columns;
    }

    /// @param index in the list of rows of the last line of the headings
    record Found(SheetLayout layout, int index) {}

    /// The line with the most headings; two lines only where they say more than one.
    Optional<Found> in(RawSheet sheet, List<RawRow> first) {
        Found best = null;
        for (int lines = 1; lines <= 2; lines++) {
            for (int at = 0; at + lines <= first.size(); at++) {
                var found = layout(sheet, first, at, at + lines - 1);
                if (best == null
                        || found.layout().columns().size()
                                > best.layout().columns().size()) {
                    best = found;
                }
            }
        }
        return Optional.ofNullable(best)
                .filter(found -> !found.layout().columns().isEmpty());
    }

    List<SheetColumn> missing(SheetLayout layout) {
        return columns.stream()
                .filter(column -> column.required() && !layout.columns().containsKey(column.key()))
                .toList();
    }

    private Found layout(RawSheet sheet, List<RawRow> rows, int upper, int lower) {
        var places = new LinkedHashMap<String, Integer>();
        var headings = new HashMap<String, String>();
        var unknown = new ArrayList<String>();
        var top = rows.get(upper);
        var bottom = rows.get(lower);
        var above = "";
        for (int c = 0; c < Math.max(top.cells().size(), bottom.cells().size()); c++) {
            above = top.at(c).isBlank() ? above : top.at(c).text();
            var below = upper == lower ? "" : bottom.at(c).text();
            var choices = below.isEmpty()
                    ? List.of(top.at(c).text())
                    : List.of(above + " " + below, below, top.at(c).text());
            var key = known(choices, places);
            if (key.isPresent()) {
                places.put(key.get(), c);
                headings.put(key.get(), choices.getFirst());
            } else if (!choices.getFirst().isBlank()) {
                unknown.add(choices.getFirst());
            }
        }
        return new Found(new SheetLayout(sheet.name(), bottom.number(), places, headings, List.copyOf(unknown)), lower);
    }

    private Optional<String> known(List<String> choices, Map<String, Integer> taken) {
        return choices.stream()
                .filter(text -> !text.isBlank())
                .flatMap(text -> columns.stream()
                        .filter(column -> column.isCalled(text) && !taken.containsKey(column.key()))
                        .map(SheetColumn::key))
                .findFirst();
    }
}
