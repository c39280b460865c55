package vn.thidua.movement.model;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// The units that take part in a movement.
@Component
@Transactional(readOnly = true)
public class TakingPart {
    private final JdbcClient jdbc;
    private final Organization organization;

    TakingPart(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /// All of them, upper levels first.
    public List<UnitView> in(MovementId movement) {
        return organization.units(jdbc.sql("select unit from movement.participant where movement = :movement")
                .param("movement", movement.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list());
    }

    /// Those of them for which the actor himself may do this, not by a grant that lies higher.
    public List<UnitView> of(Actor by, Act act, MovementId movement) {
        return organization.units(jdbc.sql("""
                        select p.unit from movement.participant p
                        where p.movement = :movement
                          and p.unit in (select g.unit from access.grants_for(:by, :act) g where g.unit is not null)
                        """)
                .param("movement", movement.value())
                .param("by", by.account())
                .param("act", act.name())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list());
    }

    public boolean in(MovementId movement, UnitId unit) {
        return jdbc.sql("select exists (select from movement.participant where movement = :movement and unit = :unit)")
                .param("movement", movement.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }
}
