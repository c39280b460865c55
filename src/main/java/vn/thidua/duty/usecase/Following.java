package vn.thidua.duty.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.SettlesDuty;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.duty.model.DutySteps;
import vn.thidua.kernel.Missing;

/// Moves duties after the facts of the modules that fulfil them, in the same transaction: what is undone there has
/// never been done here.
@Component
class Following {
    private final DutyRegister duties;
    private final DutySteps steps;
    private final Clock clock;

    Following(DutyRegister duties, DutySteps steps, Clock clock) {
        this.duties = duties;
        this.steps = steps;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(SettlesDuty fact) {
        var duty = duties.lock(fact.duty()).orElseThrow(() -> new Missing("duty"));
        if (duty.state() == fact.dutyState()) {
            return;
        }
        var now = clock.instant();
        duties.save(duty.settled(fact.dutyState(), now));
        var by = fact.by();
        var name = by == null ? "" : by.name();
        steps.add(duty.id(), new DutyStep(DutyStep.Kind.FOLLOWED, name, null, now, "", List.of()), by);
    }
}
