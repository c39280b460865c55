package vn.thidua.audit;

import java.util.List;
import vn.thidua.site.table.TablePage;

/// The trail.
/// @param facts the kinds of facts one can filter by
public record TrailPage(TablePage<TrailLine> table, List<String> facts) {
    /// The same list as CSV.
    public String csv() {
        return table.query().export().replaceFirst("\\.xlsx", ".csv");
    }
}
