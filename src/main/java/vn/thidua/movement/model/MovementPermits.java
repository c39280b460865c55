package vn.thidua.movement.model;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.plan.issued.IssuedPlans;

/// Who may do what with movements. A movement belongs to the unit whose plan it carries out.
@Component
@Transactional(readOnly = true)
public class MovementPermits {
    private final IssuedPlans plans;
    private final Movements movements;
    private final MovementCourse course;
    private final Permits permits;
    private final JdbcClient jdbc;

    MovementPermits(IssuedPlans plans, Movements movements, MovementCourse course, Permits permits, JdbcClient jdbc) {
        this.plans = plans;
        this.movements = movements;
        this.course = course;
        this.permits = permits;
        this.jdbc = jdbc;
    }

    /// The movement, for whoever sees its unit or one that takes part.
    /// @throws Missing where the actor sees neither
    public Movement requireSee(Actor by, MovementId id) {
        return movements.find(id).filter(movement -> sees(by, movement)).orElseThrow(() -> new Missing("movement"));
    }

    /// The movement, for whoever leads it.
    /// @throws Missing where the actor does not see it
    /// @throws Refusal where he sees it but does not lead it
    public Movement requireLead(Actor by, MovementId id) {
        var movement = requireSee(by, id);
        if (!leads(by, movement)) {
            throw Refusal.of(MovementRefusals.NOT_LEADING, "movement.refusal.not_leading");
        }
        return movement;
    }

    /// The movement, locked until the transaction ends, for whoever leads it: two who change its course come one after
    /// the other.
    /// @throws Missing where the actor does not see it
    /// @throws Refusal where he sees it but does not lead it
    @Transactional
    public Movement requireLeadLocked(Actor by, MovementId id) {
        course.lock(id);
        return requireLead(by, id);
    }

    /// As [#requireLeadLocked], while it has not been closed.
    @Transactional
    public Movement requireLeadRunning(Actor by, MovementId id) {
        var movement = requireLeadLocked(by, id);
        if (movement.state() == MovementState.CLOSED) {
            throw Refusal.of(MovementRefusals.CLOSED, "movement.refusal.closed");
        }
        return movement;
    }

    public boolean leads(Actor by, Movement movement) {
        return permits.may(by, Act.LAUNCH, movement.unit());
    }

    public boolean maySee(Actor by, MovementId id) {
        return movements.find(id).filter(movement -> sees(by, movement)).isPresent();
    }

    /// Whether the plan is in force, and the actor may launch it.
    public boolean mayLaunch(Actor by, PlanId plan) {
        return plans.inForce(plan)
                .filter(unit -> permits.may(by, Act.LAUNCH, unit))
                .isPresent();
    }

    private boolean sees(Actor by, Movement movement) {
        return permits.may(by, Act.SEE, movement.unit()) || takesPart(by, movement.id());
    }

    /// Whether the actor sees a unit that takes part.
    private boolean takesPart(Actor by, MovementId id) {
        return jdbc.sql("""
                select exists (select from movement.participant p join organization.unit u on u.id = p.unit
                               where p.movement = :movement
                                 and u.path && array(select unit from access.granted_units(:by, 'SEE')))
                """)
                .param("movement", id.value())
                .param("by", by.account())
                .query(Boolean.class)
                .single();
    }

    /// The plan as issued, for whoever launches it.
    /// @throws Missing where the actor may not see it, or it has not been issued
    /// @throws Refusal where he sees it but may not launch it, or it has run its course
    public IssuedPlan requireLaunch(Actor by, PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new Missing("plan"));
        try {
            permits.require(by, Act.LAUNCH, plan.unit());
        } catch (Missing _) {
            throw new Missing("plan");
        }
        if (plan.closed()) {
            throw Refusal.of(MovementRefusals.PLAN_CLOSED, "movement.refusal.plan_closed");
        }
        return plan;
    }
}
