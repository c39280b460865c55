package vn.thidua.movement.review;

import vn.thidua.kernel.Flow;
import vn.thidua.kernel.Refusal;

/// Where a review meeting stands.
public enum ReviewState {
    PREPARED,
    INVITED,
    HELD,
    CANCELLED;

    private static final Flow<ReviewState> FLOW = Flow.in(ReviewState.class)
            .from(PREPARED, INVITED, HELD, CANCELLED)
            .from(INVITED, PREPARED, HELD, CANCELLED)
            .from(CANCELLED, PREPARED)
            .build();

    /// @throws Refusal where the move is not declared
    public ReviewState to(ReviewState next) {
        return FLOW.move(this, next);
    }

    public boolean may(ReviewState next) {
        return FLOW.may(this, next);
    }

    public static String diagram() {
        return FLOW.toMermaid();
    }
}
