package vn.thidua.movement.cascade;

import java.util.HashSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementLaunched;
import vn.thidua.movement.model.Movements;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanIssued;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.plan.issued.IssuedPlans;

/// Follows what is issued and launched, in the same transaction: a plan that answers a launched one is tied to its
/// movement, whichever of both came first, and an amendment of either is held against the other anew.
@Component
class CascadeFollowing {
    private final Movements movements;
    private final IssuedPlans plans;
    private final Answers answers;
    private final Linking linking;

    CascadeFollowing(Movements movements, IssuedPlans plans, Answers answers, Linking linking) {
        this.movements = movements;
        this.plans = plans;
        this.answers = answers;
        this.linking = linking;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void issued(PlanIssued fact) {
        var plan = plans.find(fact.plan()).orElseThrow();
        var done = new HashSet<MovementId>();
        for (var answer : answers.by(plan.id())) {
            var movement = movements.find(answer.movement()).orElseThrow();
            linking.tie(movement, plan, answer.chosen(), fact.by());
            done.add(movement.id());
        }
        var superiors = plan.answers();
        if (superiors != null) {
            movements
                    .ofPlan(superiors)
                    .filter(movement -> !done.contains(movement) && expects(movement, plan))
                    .flatMap(movements::find)
                    .ifPresent(movement -> linking.tie(movement, plan, false, fact.by()));
        }
        movements.ofPlan(plan.id()).ifPresent(this::alignAnew);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void launched(MovementLaunched fact) {
        var movement = movements.find(fact.movement()).orElseThrow();
        for (var head : plans.answering(movement.plan())) {
            var plan = plans.find(head.id()).orElseThrow();
            if (expects(movement.id(), plan)) {
                linking.tie(movement, plan, false, fact.by());
            }
        }
    }

    /// A unit that takes part and has not named a plan. Where it issues several that answer the same, the latest
    /// counts.
    private boolean expects(MovementId movement, IssuedPlan plan) {
        return answers.takesPart(movement, plan.unit())
                && answers.find(movement, plan.unit()).filter(Answer::chosen).isEmpty();
    }

    private void alignAnew(MovementId id) {
        var movement = movements.find(id).orElseThrow();
        for (var answer : answers.to(id)) {
            linking.align(movement, plan(answer.plan()), answer.chosen());
        }
    }

    private IssuedPlan plan(PlanId id) {
        return plans.find(id).orElseThrow();
    }
}
