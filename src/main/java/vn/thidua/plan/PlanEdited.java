package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// The text of a plan has been changed; told once for each sitting of one person.
/// @param titleBefore the subject line before this sitting
public record PlanEdited(@Nullable Actor by, PlanId plan, UnitId unitOf, String title, int revision, String titleBefore)
        implements PlanFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "revision", Integer.toString(revision));
    }

    @Override
    public Map<String, Change> changes() {
        return titleBefore.equals(title) ? Map.of() : Map.of("title", new Change(titleBefore, title));
    }
}
