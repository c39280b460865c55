package vn.thidua.movement.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.Timeliness;

/// A unit's row of the board.
/// @param branch what it stands under
/// @param urgeable whether the visitor may urge it
/// @param urged on how many days it was urged, last on that day
/// @param cells its duties by task; several of one task where it inherited one
public record BoardRow(
        UUID unit,
        String name,
        Branch branch,
        Timeliness timeliness,
        boolean urgeable,
        int urged,
        @Nullable LocalDate lastUrged,
        Map<UUID, List<Cell>> cells) {
    public BoardRow {
        cells = Map.copyOf(cells);
    }

    /// Units that stand together.
    /// @param unit the unit they lie under, null where they are of one kind
    /// @param units how many of them the list holds
    public record Branch(@Nullable UUID unit, String name, String unitKind, int units, Timeliness timeliness) {
        public String kindText() {
            return "organization.unit_kind." + unitKind.toLowerCase(Locale.ROOT);
        }

        /// By which the board is narrowed to it.
        public String key() {
            return unit == null ? unitKind : Ids.text(unit);
        }
    }

    public String key() {
        return Ids.text(unit);
    }

    public List<Cell> in(BoardTask task) {
        return cells.getOrDefault(task.id(), List.of());
    }

    public boolean urges() {
        return urgeable && timeliness.late() > 0;
    }
}
