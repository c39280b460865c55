package vn.thidua.duty;

import java.util.Set;
import vn.thidua.kernel.Flow;
import vn.thidua.kernel.Refusal;

/// Where a duty stands. Late is no state: it is read off the due date.
public enum DutyState {
    OPEN,
    SUBMITTED,
    RETURNED,
    DONE,
    WAIVED,
    /// still owed when what asked for it ended
    MISSED;

    private static final Flow<DutyState> FLOW = Flow.in(DutyState.class)
            .from(OPEN, SUBMITTED, DONE, WAIVED, MISSED)
            .from(SUBMITTED, OPEN, RETURNED, DONE, WAIVED)
            .from(RETURNED, SUBMITTED, DONE, WAIVED, MISSED)
            .from(DONE, RETURNED)
            .from(WAIVED, OPEN)
            .from(MISSED, OPEN, DONE, WAIVED)
            .build();
    private static final Set<DutyState> OWED = Set.of(OPEN, RETURNED);
    private static final Set<DutyState> SETTLED = Set.of(DONE, WAIVED, MISSED);

    /// @throws Refusal where the move is not declared
    public DutyState to(DutyState next) {
        return FLOW.move(this, next);
    }

    public boolean may(DutyState next) {
        return FLOW.may(this, next);
    }

    /// Whether the unit has still to act.
    public boolean owed() {
        return OWED.contains(this);
    }

    /// Whether nobody has anything more to do.
    public boolean settled() {
        return SETTLED.contains(this);
    }

    public static String diagram() {
        return FLOW.toMermaid();
    }
}
