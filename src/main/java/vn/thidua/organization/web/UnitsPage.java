package vn.thidua.organization.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The units: as a tree, or as a list where it is searched or filtered.
/// @param day as of which, null for today
/// @param table the list, null where the tree is shown
/// @param more whether the list leaves out units whose names have the words too
public record UnitsPage(
        TableQuery query,
        @Nullable LocalDate day,
        List<TreeNode> nodes,
        @Nullable TablePage<UnitLine> table,
        boolean more,
        boolean mayAddRoot) {
    /// The part of an address that keeps the day.
    public String dayQuery(String before) {
        return day == null ? "" : before + "day=" + day;
    }

    public String dayText() {
        return day == null ? "" : day.toString();
    }
}
