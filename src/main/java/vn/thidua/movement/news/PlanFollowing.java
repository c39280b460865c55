package vn.thidua.movement.news;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.kernel.Message;
import vn.thidua.movement.model.MovementState;
import vn.thidua.movement.model.Movements;
import vn.thidua.notice.News;
import vn.thidua.notice.Notices;
import vn.thidua.notice.To;
import vn.thidua.notice.Urgency;
import vn.thidua.plan.PlanIssued;
import vn.thidua.plan.issued.IssuedPlans;

/// Tells the leaders of a movement that its plan has a new edition: what it changes is theirs to look at and to apply.
@Component
class PlanFollowing {
    private final Movements movements;
    private final IssuedPlans plans;
    private final Notices notices;

    PlanFollowing(Movements movements, IssuedPlans plans, Notices notices) {
        this.movements = movements;
        this.plans = plans;
        this.notices = notices;
    }

    @EventListener
    void issued(PlanIssued fact) {
        var movement = movements.ofPlan(fact.plan()).flatMap(movements::find).orElse(null);
        if (movement == null || movement.state() == MovementState.CLOSED) {
            return;
        }
        var key = movement.id().text();
        notices.tell(
                new News(
                        MovementCourseNotices.PLAN_AMENDED,
                        MovementCourseNotices.PLAN_AMENDED.key() + "/" + key + "/" + plans.lastEdition(fact.plan()),
                        Message.of("movement.notice.plan_amended.text", fact.number(), movement.title()),
                        "/movements/" + key + "/amendment",
                        new News.About("movement", movement.id().value()),
                        Urgency.TO_ACT,
                        null),
                To.holders(Role.EMULATION_OFFICER, movement.unit()));
    }
}
