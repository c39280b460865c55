package vn.thidua.movement.model;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanReaders;

/// Whoever takes part in a movement reads the plan it carries out, also where its unit lies in another branch: a member
/// of a block that another member leads.
@Component
class MovementReaders implements PlanReaders {
    private final JdbcClient jdbc;

    MovementReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean mayRead(PlanId plan, Actor by) {
        return jdbc.sql("""
                select exists (select from movement.movement m
                               join movement.participant p on p.movement = m.id
                               join organization.unit u on u.id = p.unit
                               where m.plan = :plan
                                 and u.path && array(select unit from access.granted_units(:by, 'SEE')))
                """)
                .param("plan", plan.value())
                .param("by", by.account())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean carriesOut(PlanId plan, UnitId unit) {
        return jdbc.sql("""
                select exists (select from movement.movement m
                               join movement.participant p on p.movement = m.id
                               where m.plan = :plan and p.unit = :unit)
                """)
                .param("plan", plan.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }
}
