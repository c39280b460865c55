package vn.thidua.duty.usecase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.duty.DutyFact;
import vn.thidua.duty.DutyRefusals;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.model.Duty;
import vn.thidua.duty.model.DutyPermits;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;

/// What all decisions about a duty have in common: they are about what the decider had before him, and leave a step
/// and a fact.
@Component
class DutyDecision {
    private final DutyRegister duties;
    private final DutySteps steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DutyDecision(DutyRegister duties, DutySteps steps, ApplicationEventPublisher facts, Clock clock) {
        this.duties = duties;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    /// How the duty moves.
    @FunctionalInterface
    interface Move {
        Duty of(Duty duty, Instant now);
    }

    /// The fact of it.
    @FunctionalInterface
    interface Told {
        DutyFact of(DutyState before);
    }

    /// @param seen version of the duty that the decider had before him
    void take(DutyPermits.Held held, int seen, Move move, DutyStep.Kind kind, String words, Told told, Actor by) {
        var duty = held.duty();
        if (duty.version() == null || duty.version() != seen) {
            throw Refusal.of(DutyRefusals.CHANGED_SINCE_SEEN, "duty.refusal.changed_since_seen");
        }
        var now = clock.instant();
        duties.save(move.of(duty, now));
        steps.add(duty.id(), kind, by, now, words);
        facts.publishEvent(told.of(duty.state()));
    }
}
