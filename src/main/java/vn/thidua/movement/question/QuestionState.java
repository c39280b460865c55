package vn.thidua.movement.question;

import vn.thidua.kernel.Flow;
import vn.thidua.kernel.Refusal;

/// Where a question stands.
public enum QuestionState {
    OPEN,
    ANSWERED,
    WITHDRAWN;

    private static final Flow<QuestionState> FLOW = Flow.in(QuestionState.class)
            .from(OPEN, ANSWERED, WITHDRAWN)
            .from(WITHDRAWN, OPEN)
            .build();

    /// @throws Refusal where the move is not declared
    public QuestionState to(QuestionState next) {
        return FLOW.move(this, next);
    }

    public static String diagram() {
        return FLOW.toMermaid();
    }
}
