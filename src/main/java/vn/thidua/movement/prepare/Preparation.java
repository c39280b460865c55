package vn.thidua.movement.prepare;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.model.Audience;
import vn.thidua.plan.PlanId;

/// What has been chosen about the launch of a plan so far.
/// @param revision goes up with every change; 0 where nothing has been chosen yet
/// @param audienceSince the revision in which who takes part was last changed
/// @param entries what was made of proposals and what was added, by id
/// @param changedAt null where nothing has been chosen yet
/// @param changedBy name of whoever changed it last
public record Preparation(
        PlanId plan,
        int revision,
        int audienceSince,
        Audience audience,
        Map<String, Entry> entries,
        @Nullable Instant changedAt,
        String changedBy) {
    public Preparation {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    static Preparation none(PlanId plan) {
        return new Preparation(plan, 0, 0, Audience.directlyBelow(), Map.of(), null, "");
    }

    Preparation with(Audience other) {
        return new Preparation(plan, revision, audienceSince, other, entries, changedAt, changedBy);
    }

    /// One choice.
    /// @param id key of the proposal, or of our own making for a duty added
    /// @param since the revision it was last changed in
    public record Entry(String id, int since, boolean added, Wish wish) {}
}
