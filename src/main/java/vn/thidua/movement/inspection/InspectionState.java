package vn.thidua.movement.inspection;

import vn.thidua.kernel.Flow;
import vn.thidua.kernel.Refusal;

/// Where an inspection stands.
public enum InspectionState {
    PLANNED,
    HELD,
    CLOSED,
    CANCELLED;

    private static final Flow<InspectionState> FLOW = Flow.in(InspectionState.class)
            .from(PLANNED, HELD, CANCELLED)
            .from(HELD, CLOSED)
            .from(CLOSED, HELD)
            .from(CANCELLED, PLANNED)
            .build();

    /// @throws Refusal where the move is not declared
    public InspectionState to(InspectionState next) {
        return FLOW.move(this, next);
    }

    public boolean may(InspectionState next) {
        return FLOW.may(this, next);
    }

    public static String diagram() {
        return FLOW.toMermaid();
    }
}
