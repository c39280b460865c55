package vn.thidua.movement.cascade;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.DutyView;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Movement;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.align.Alignment;
import vn.thidua.plan.align.PlanText;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.plan.issued.IssuedPlans;

/// Ties a unit's plan to the movement it carries out and lets the unit's duty follow.
@Component
class Linking {
    private final Answers answers;
    private final IssuedPlans plans;
    private final Duties duties;
    private final ApplicationEventPublisher facts;

    Linking(Answers answers, IssuedPlans plans, Duties duties, ApplicationEventPublisher facts) {
        this.answers = answers;
        this.plans = plans;
        this.duties = duties;
        this.facts = facts;
    }

    /// The plan of a unit carries the movement out from now on; what the unit owes is handed in.
    void tie(Movement movement, IssuedPlan plan, boolean chosen, @Nullable Actor by) {
        align(movement, plan, chosen);
        for (var duty : asked(movement.id().value(), plan.unit())) {
            if (duty.state().owed()) {
                facts.publishEvent(new SubordinatePlanLinked(
                        by, duty.id(), movement.id(), plan.unit(), plan.title(), plan.number()));
            }
        }
    }

    /// No plan of the unit carries it out any more; what was handed in and not yet accepted is owed again.
    void untie(Answer answer, Actor by) {
        answers.remove(answer.movement(), answer.unit());
        for (var duty : asked(answer.movement().value(), answer.unit())) {
            if (duty.state() == DutyState.SUBMITTED) {
                facts.publishEvent(new SubordinatePlanUnlinked(
                        by, duty.id(), answer.movement(), answer.unit(), answer.title(), answer.number()));
            }
        }
    }

    /// Holds the plan against the movement's as both stand now.
    void align(Movement movement, IssuedPlan plan, boolean chosen) {
        var above = plans.find(movement.plan()).orElseThrow();
        answers.put(Answer.of(movement.id(), plan, chosen, above.edition()), Alignment.of(text(above), text(plan)));
    }

    /// The duties by which a movement asks a unit for its own plan.
    List<DutyView> asked(UUID movement, UnitId unit) {
        return duties.of(movement, unit).stream()
                .filter(duty -> duty.task().kind() == DutyKind.SUBORDINATE_PLAN)
                .toList();
    }

    boolean accepted(MovementId movement, UnitId unit) {
        return asked(movement.value(), unit).stream().anyMatch(duty -> duty.state() == DutyState.DONE);
    }

    private static PlanText text(IssuedPlan plan) {
        return new PlanText(plan.text(), plan.content());
    }
}
