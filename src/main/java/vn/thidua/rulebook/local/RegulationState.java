package vn.thidua.rulebook.local;

import vn.thidua.kernel.Flow;

/// Where a regulation stands. Only what is approved holds, from its first day to its last; what is repealed still holds
/// for the days before.
public enum RegulationState {
    DRAFT,
    PROPOSED,
    APPROVED,
    REPEALED;

    static final Flow<RegulationState> FLOW = Flow.in(RegulationState.class)
            .from(DRAFT, PROPOSED)
            .from(PROPOSED, DRAFT, APPROVED)
            .from(APPROVED, REPEALED)
            .build();

    /// Whether everybody it concerns may read it.
    public boolean open() {
        return this == APPROVED || this == REPEALED;
    }

    public String text() {
        return "state.RegulationState." + name();
    }
}
