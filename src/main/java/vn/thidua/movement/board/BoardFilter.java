package vn.thidua.movement.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitKind;
import vn.thidua.site.table.TableQuery;

/// What of a board is shown, and in which order.
/// @param stage ordinal of a stage, 0 for all
/// @param kind of duty, empty for all
/// @param branch the unit whose branch is shown, null for all
/// @param unitKind of those that lie under no unit of the movement, empty for all
public record BoardFilter(
        TableQuery query,
        int stage,
        String kind,
        @Nullable Standing standing,
        @Nullable UUID branch,
        String unitKind) {
    static final Map<String, String> COLUMNS = columns();

    static BoardFilter of(MovementId movement, Map<String, String> parameters) {
        var query = TableQuery.of(
                "/movements/" + movement.text() + "/board",
                parameters,
                COLUMNS,
                "q",
                "stage",
                "kind",
                "state",
                "branch");
        var stage = query.filter("stage");
        var branch = query.filter("branch");
        return new BoardFilter(
                query,
                stage.matches("[1-9]\\d?") ? Integer.parseInt(stage) : 0,
                named(DutyKind.values(), query.filter("kind")),
                Standing.of(query.filter("state")).orElse(null),
                Ids.parse(branch).orElse(null),
                named(UnitKind.values(), branch));
    }

    /// Whether something is left out.
    public boolean narrowed() {
        return !query.filters().isEmpty();
    }

    /// Whether the units stand by branches.
    public boolean grouped() {
        return query.sort().equals("unit");
    }

    private static String named(Enum<?>[] all, String name) {
        for (var each : all) {
            if (each.name().equals(name)) {
                return name;
            }
        }
        return "";
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        // within a branch its own head first
        columns.put("unit", """
                b.position nulls first, b.short_name collate "vi-x-icu", l.unit_kind, l.unit is distinct from l.branch,
                l.unit_place, l.short_name collate "vi-x-icu"\s""");
        columns.put("share", "l.in_time::float / nullif(l.counted, 0)");
        columns.put("late", "l.late");
        return columns;
    }
}
