package vn.thidua.duty.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyKind;
import vn.thidua.site.table.TablePage;

/// The list of duties.
/// @param views what it can show, with how many of each are to be done
/// @param dues the times it can be narrowed to, with how many there are of each
/// @param unit name of the unit it is narrowed to, null where it is not
public record DutiesPage(
        TablePage<DutyLine> table,
        View view,
        List<Tab> views,
        List<Tab> dues,
        @Nullable String unit) {
    /// @param duties how many it holds, null where that says nothing
    /// @param address the list so narrowed
    public record Tab(String text, @Nullable Integer duties, String address, boolean chosen) {}

    public boolean searched() {
        var query = table.query();
        return !query.filter("q").isEmpty()
                || !query.filter("kind").isEmpty()
                || !query.filter("due").isEmpty()
                || !query.filter("unit").isEmpty()
                || !query.filter("state").isEmpty();
    }

    public List<DutyKind> kinds() {
        return List.of(DutyKind.values());
    }

    public String kindText(DutyKind kind) {
        return DutyLine.kindText(kind);
    }
}
