package vn.thidua.plan.life;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanReaders;

/// Who may do what with a plan. A plan of a unit that the actor does not see is not there for him; the issued plans of
/// the units above his own he may read, for his unit has to carry them out; and those that other modules say he reads.
@Component
@Transactional(readOnly = true)
public class PlanPermits {
    private final Plans plans;
    private final Permits permits;
    private final List<PlanReaders> readers;
    private final JdbcClient sql;

    PlanPermits(Plans plans, Permits permits, List<PlanReaders> readers, JdbcClient sql) {
        this.plans = plans;
        this.permits = permits;
        this.readers = List.copyOf(readers);
        this.sql = sql;
    }

    /// The plan, for this act.
    /// @throws Missing where the actor may not see it
    /// @throws vn.thidua.kernel.Refusal where he sees it but may not do this
    public Plan require(Actor by, Act act, PlanId id) {
        return permitted(by, act, plans.require(id));
    }

    /// The plan, locked until the transaction ends, so that two people's changes come one after the other.
    @Transactional
    public Plan requireLocked(Actor by, Act act, PlanId id) {
        return permitted(by, act, plans.lock(id).orElseThrow(() -> new Missing("plan")));
    }

    /// The plan, if only in its issued form.
    /// @throws Missing where the actor may see neither
    public Plan toRead(Actor by, PlanId id) {
        var plan = plans.require(id);
        if (!sees(by, plan) && !readsAsIssued(by, plan)) {
            throw new Missing("plan");
        }
        return plan;
    }

    /// Whether the actor sees drafts and history, not only what was issued.
    public boolean sees(Actor by, Plan plan) {
        return permits.may(by, Act.SEE, plan.unit());
    }

    public boolean may(Actor by, Act act, Plan plan) {
        return permits.may(by, act, plan.unit());
    }

    /// Whether a unit may answer the plan with one of its own: it is a plan of a unit above, one the unit received, or
    /// one it has to carry out.
    public boolean mayBeAnswered(Plan plan, UnitId unit) {
        if (plan.deletedAt() != null || plan.edition() == 0 && !plan.received()) {
            return false;
        }
        return plan.unit().equals(unit)
                ? plan.received()
                : reaches(plan.unit(), unit) || readers.stream().anyMatch(each -> each.carriesOut(plan.id(), unit));
    }

    private boolean reaches(UnitId above, UnitId below) {
        return sql.sql("select organization.reaches(:above, :below)")
                .param("above", above.value())
                .param("below", below.value())
                .query(Boolean.class)
                .single();
    }

    private boolean readsAsIssued(Actor by, Plan plan) {
        return (plan.edition() > 0 || plan.received() && plan.deletedAt() == null)
                && (isAboveUnitOf(by, plan.unit()) || readers.stream().anyMatch(each -> each.mayRead(plan.id(), by)));
    }

    private boolean isAboveUnitOf(Actor by, UnitId unit) {
        return sql.sql("""
                select exists (select from access.granted_units(:account, 'SEE') g
                               where organization.reaches(:unit, g.unit))
                """)
                .param("account", by.account())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    private Plan permitted(Actor by, Act act, Plan plan) {
        try {
            permits.require(by, act, plan.unit());
        } catch (Missing _) {
            throw new Missing("plan");
        }
        return plan;
    }
}
