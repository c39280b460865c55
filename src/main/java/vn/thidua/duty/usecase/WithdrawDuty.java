package vn.thidua.duty.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyRefusals;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.DutyWithdrawn;
import vn.thidua.duty.model.DutyPermits;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// A unit takes back what it handed in, while nobody has decided about it.
@UseCase
public class WithdrawDuty {
    private final DutyPermits permits;
    private final DutyRegister duties;
    private final DutySteps steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    WithdrawDuty(
            DutyPermits permits, DutyRegister duties, DutySteps steps, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.duties = duties;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(DutyId id, Actor by) {
        var held = permits.requireAnswer(by, id);
        var before = held.duty().state();
        if (before != DutyState.SUBMITTED) {
            throw Refusal.of(DutyRefusals.NOT_SUBMITTED, "duty.refusal.not_submitted");
        }
        var duty = duties.save(held.duty().withdrawn());
        var step = new DutyStep(DutyStep.Kind.WITHDRAWN, by.name(), held.acting(), clock.instant(), "", List.of());
        steps.add(id, step, by);
        facts.publishEvent(new DutyWithdrawn(by, id, duty.unit(), held.task().words(), before));
    }
}
