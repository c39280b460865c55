package vn.thidua.ledger.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.Subject;

/// What was read out of a row.
/// @param line as the file counts them
/// @param cells as they stand, by the key of their column
/// @param sort of a subject outside employment, as organization names it; otherwise empty
/// @param units which units the written one may mean
/// @param merit null where something is wrong
record RowValues(
        int line,
        Map<String, String> cells,
        List<Finding> findings,
        Subject.Kind of,
        String sort,
        String name,
        @Nullable Integer birthYear,
        @Nullable LocalDate birthDay,
        String code,
        String unit,
        List<UUID> units,
        @Nullable Merit merit) {
    /// Rows that write their subject the same way.
    String who() {
        return String.join(
                "|",
                of.name(),
                sort,
                name.toLowerCase(Locale.ROOT),
                birthDay != null ? birthDay.toString() : birthYear == null ? "" : birthYear.toString(),
                code.toLowerCase(Locale.ROOT),
                unit.toLowerCase(Locale.ROOT));
    }
}
