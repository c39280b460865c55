package vn.thidua.movement.oversight;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.site.table.TableQuery;

/// What oversight is narrowed to, and the order of the league.
/// @param movement null for all
/// @param branch the unit whose branch is shown, null for all
public record OversightFilter(
        TableQuery query,
        int year,
        @Nullable UUID movement,
        @Nullable UUID branch) {
    static final Map<String, String> COLUMNS = columns();

    static OversightFilter of(Map<String, String> parameters, int workingYear) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "-share");
        var query = TableQuery.of("/oversight", asked, COLUMNS, "q", "year", "movement", "branch");
        var year = query.filter("year");
        return new OversightFilter(
                query,
                year.matches("20\\d\\d") ? Integer.parseInt(year) : workingYear,
                Ids.parse(query.filter("movement")).orElse(null),
                Ids.parse(query.filter("branch")).orElse(null));
    }

    public boolean narrowed() {
        return !query.filters().isEmpty();
    }

    public boolean isMovement(Choice choice) {
        return choice.id().equals(movement);
    }

    public boolean isBranch(Choice choice) {
        return choice.id().equals(branch);
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("share", "l.in_time::float / nullif(l.counted, 0)");
        columns.put("unit", "l.short_name collate \"vi-x-icu\"");
        columns.put("counted", "l.counted");
        columns.put("late", "l.late");
        columns.put("waiting", "l.waiting");
        return columns;
    }
}
