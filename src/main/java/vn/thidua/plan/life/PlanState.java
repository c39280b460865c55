package vn.thidua.plan.life;

import vn.thidua.kernel.Flow;

/// Where a plan stands.
public enum PlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ISSUED,
    /// issued, and a new text is being worked on; the issued one stays in force until the new one is signed
    AMENDING,
    CLOSED,
    /// came from a superior outside the system: it is answered, never worked on
    RECEIVED;

    static final Flow<PlanState> FLOW = Flow.in(PlanState.class)
            .from(DRAFT, SUBMITTED)
            .from(SUBMITTED, RETURNED, ISSUED)
            .from(RETURNED, SUBMITTED, ISSUED)
            .from(ISSUED, AMENDING, CLOSED)
            .from(AMENDING, SUBMITTED, ISSUED)
            .build();

    /// Whether the text may be changed.
    public boolean open() {
        return this == DRAFT || this == RETURNED || this == AMENDING;
    }

    public static String diagram() {
        return FLOW.toMermaid();
    }
}
