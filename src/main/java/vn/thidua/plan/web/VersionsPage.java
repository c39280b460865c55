package vn.thidua.plan.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.Revision;
import vn.thidua.site.table.TablePage;

/// The versions of a plan's text.
public record VersionsPage(Plan plan, TablePage<Line> table, boolean edit) {
    /// One version: the last revision of a sitting.
    /// @param before the version before it, itself where it is the first
    /// @param number of the edition it was issued as, null where it was not
    public record Line(
            int revision,
            int before,
            Revision.Cause cause,
            String byName,
            Instant at,
            boolean holds,
            @Nullable String number) {
        public String causeText() {
            return "plan.cause." + cause;
        }
    }

    public String address() {
        return "/plans/" + plan.id().text();
    }

    public List<Revision.Cause> causes() {
        return List.of(Revision.Cause.values());
    }
}
