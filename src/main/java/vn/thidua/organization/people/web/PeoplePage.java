package vn.thidua.organization.people.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;
import vn.thidua.site.table.TableQuery;

/// The list of people.
/// @param counted how many there are, or the most the list counts where there are `more`
/// @param day as of which, null for today
/// @param units to narrow the list to, upper levels first
/// @param addTo the unit a new person is offered to be added to, null where he may add none
public record PeoplePage(
        TableQuery query,
        @Nullable LocalDate day,
        List<PersonLine> lines,
        int counted,
        boolean more,
        List<UnitView> units,
        @Nullable UnitView addTo,
        boolean mayManage) {
    public int pages() {
        return Math.max(1, (counted + TableQuery.PAGE_SIZE - 1) / TableQuery.PAGE_SIZE);
    }

    public int first() {
        return lines.isEmpty() ? 0 : query.offset() + 1;
    }

    public int last() {
        return query.offset() + lines.size();
    }

    /// The part of a unit's address that keeps the day.
    public String dayQuery() {
        return day == null ? "" : "?day=" + day;
    }

    /// The same unit's people as they are today.
    public String today() {
        var unit = query.filter("unit");
        return unit.isEmpty() ? "/people" : "/people?unit=" + unit;
    }

    public boolean narrowed() {
        return !query.filters().isEmpty();
    }

    public String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }
}
