package vn.thidua.movement.news;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Role;
import vn.thidua.kernel.Message;
import vn.thidua.movement.model.MovementCourse;
import vn.thidua.movement.model.MovementState;
import vn.thidua.movement.model.Movements;
import vn.thidua.notice.News;
import vn.thidua.notice.Notices;
import vn.thidua.notice.To;
import vn.thidua.notice.Urgency;
import vn.thidua.plan.PlanClosed;
import vn.thidua.plan.PlanIssued;
import vn.thidua.plan.issued.IssuedPlans;

/// Follows what becomes of the plan: tells the leaders of a movement that it has a new edition, for what that
/// changes is theirs to look at and to apply.
@Component
class PlanFollowing {
    private final Movements movements;
    private final IssuedPlans plans;
    private final Notices notices;
    private final MovementCourse course;
    private final MovementEnd end;

    PlanFollowing(Movements movements, IssuedPlans plans, Notices notices, MovementCourse course, MovementEnd end) {
        this.movements = movements;
        this.course = course;
        this.end = end;
        this.plans = plans;
        this.notices = notices;
    }

    /// A plan that has run its course ends its movement.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void closed(PlanClosed fact) {
        var by = fact.by();
        var id = movements.ofPlan(fact.plan());
        if (by == null || id.isEmpty()) {
            return;
        }
        course.lock(id.get());
        movements
                .find(id.get())
                .filter(movement -> movement.state() == MovementState.LAUNCHED)
                .ifPresent(movement -> end.close(movement, false, "", by));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void issued(PlanIssued fact) {
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
