package vn.thidua.plan.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.Revision;

/// The versions of a plan's text, the latest first.
public record VersionsPage(Plan plan, List<Line> versions, boolean edit) {
    /// One version: the last revision of a sitting.
    /// @param number of the edition it was issued as, null where it was not
    public record Line(
            int revision,
            Revision.Cause cause,
            String byName,
            Instant at,
            boolean holds,
            @Nullable String number) {}

    public String address() {
        return "/plans/" + plan.id().text();
    }

    /// The version before a line, to compare it with; the line itself where it is the first.
    public int before(int index) {
        return versions.get(Math.min(index + 1, versions.size() - 1)).revision();
    }
}
