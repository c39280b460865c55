package vn.thidua.movement.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import vn.thidua.movement.model.Timeliness;

/// The cells of one row, as they come from the database.
final class RowCells {
    private final Map<UUID, List<Cell>> byTask = new HashMap<>();
    private final SortedSet<LocalDate> urges = new TreeSet<>();
    private Timeliness timeliness = Timeliness.NONE;

    void add(Cell cell, Timeliness of, Collection<LocalDate> urged) {
        byTask.computeIfAbsent(cell.task(), _ -> new ArrayList<>()).add(cell);
        timeliness = timeliness.plus(of);
        urges.addAll(urged);
    }

    BoardRow in(BoardRow row, Map<UUID, Timeliness> branches) {
        var branch = row.branch();
        return new BoardRow(
                row.unit(),
                row.name(),
                new BoardRow.Branch(
                        branch.unit(),
                        branch.name(),
                        branch.unitKind(),
                        branch.units(),
                        branch.unit() == null
                                ? Timeliness.NONE
                                : branches.getOrDefault(branch.unit(), Timeliness.NONE)),
                timeliness,
                row.urgeable(),
                urges.size(),
                urges.isEmpty() ? null : urges.getLast(),
                byTask);
    }
}
