package vn.thidua.rulebook.local;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;

/// Who may do what with regulations. What holds or held, everybody it concerns reads: those of the unit, above and
/// below. Drafts are for those who enter or approve regulations of the unit; for all others they are not there.
@Component
public class RegulationPermits {
    private final Permits permits;
    private final RegulationStore store;
    private final JdbcClient jdbc;

    RegulationPermits(Permits permits, RegulationStore store, JdbcClient jdbc) {
        this.permits = permits;
        this.store = store;
        this.jdbc = jdbc;
    }

    public void requireEnter(Actor by, UnitId unit) {
        permits.require(by, Act.ENTER_REGULATIONS, unit);
    }

    /// @throws Missing where the actor may not see it
    public Regulation requireSee(Actor by, RegulationId id) {
        return seen(by, store.require(id));
    }

    /// The regulation, locked until the transaction ends, for somebody who writes it.
    /// @throws Missing where the actor may not see it
    /// @throws Refusal where he sees it but may not change it
    public Regulation requireWrite(Actor by, RegulationId id) {
        return permitted(by, Act.ENTER_REGULATIONS, id);
    }

    /// The regulation, locked until the transaction ends, for somebody who decides on it.
    /// @throws Missing where the actor may not see it
    /// @throws Refusal where he sees it but may not decide
    public Regulation requireDecide(Actor by, RegulationId id) {
        return permitted(by, Act.APPROVE_REGULATIONS, id);
    }

    public boolean mayWrite(Actor by, Regulation regulation) {
        return permits.may(by, Act.ENTER_REGULATIONS, regulation.unit());
    }

    public boolean mayDecide(Actor by, Regulation regulation) {
        return permits.may(by, Act.APPROVE_REGULATIONS, regulation.unit());
    }

    /// Whether there is any unit he may enter regulations for.
    public boolean mayEnter(Actor by) {
        return permits.mayAnywhere(by, Act.ENTER_REGULATIONS);
    }

    /// Whether he may read what holds at a unit: he sees it, or works below it; of one that has ended, its heirs.
    public boolean mayRead(Actor by, UnitId unit) {
        return permits.may(by, Act.SEE, unit) || isAboveUnitOf(by, unit);
    }

    /// The heirs of the unit of a regulation he may enter regulations for; none while the unit is there.
    public List<UnitId> heirs(Actor by, UnitId ended) {
        return jdbc
                .sql("select unit from organization.heirs(:unit)")
                .param("unit", ended.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .filter(heir -> permits.may(by, Act.ENTER_REGULATIONS, heir))
                .toList();
    }

    private Regulation permitted(Actor by, Act act, RegulationId id) {
        var regulation = seen(by, store.lock(id));
        permits.require(by, act, regulation.unit());
        return regulation;
    }

    private Regulation seen(Actor by, Regulation regulation) {
        var open = regulation.state().open() && mayRead(by, regulation.unit());
        if (!open && !mayWrite(by, regulation) && !mayDecide(by, regulation)) {
            throw new Missing("regulation");
        }
        return regulation;
    }

    private boolean isAboveUnitOf(Actor by, UnitId unit) {
        return jdbc.sql("""
                        select exists (
                            select from access.granted_units(:account, 'SEE') g
                            where organization.reaches(:unit, g.unit)
                               or exists (select from organization.heirs(:unit) heir
                                          where organization.reaches(heir.unit, g.unit)
                                             or organization.reaches(g.unit, heir.unit)))
                        """)
                .param("account", by.account())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }
}
