package vn.thidua.movement.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;

/// Where a unit that ends took part in a running movement, its heir takes part from then on. Movements that have been
/// closed keep those who were in them.
@Component
class ParticipantBelongings implements Belongings {
    private static final String RUNNING = """
             from movement.participant p join movement.movement m on m.id = p.movement
            where p.unit = any(:units) and m.state = 'LAUNCHED'
            """;

    private final JdbcClient jdbc;

    ParticipantBelongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "participants";
    }

    /// Who owes duties of a movement takes part in it: where the duties go, the unit goes.
    @Override
    public boolean choosable() {
        return false;
    }

    @Override
    public Inventory of(Collection<UnitId> units, int atMost) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        var count = jdbc.sql("select count(*)" + RUNNING)
                .param("units", ids)
                .query(Long.class)
                .single();
        var items = jdbc.sql("select m.id, p.unit, m.title, m.number" + RUNNING
                        + "order by m.launched_at desc, m.id, p.unit limit :limit")
                .param("units", ids)
                .param("limit", atMost)
                .query((row, _) -> new Item(
                        Ids.text(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("title"),
                        row.getString("number"),
                        true))
                .list();
        return new Inventory(count, items);
    }

    @Override
    public void pass(Handover handover) {
        if (handover.heir().equals(handover.from())) {
            return;
        }
        jdbc.sql("select m.id" + RUNNING + "order by m.id for update of m")
                .param("units", new UUID[] {handover.from().value()})
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        jdbc.sql("""
                with gone as (
                    delete from movement.participant p using movement.movement m
                    where p.unit = :from and m.id = p.movement and m.state = 'LAUNCHED'
                    returning p.movement),
                joined as (
                    insert into movement.participant (movement, unit) select movement, :heir from gone
                    on conflict do nothing returning movement)
                insert into movement.passed_participant (reorganization, movement, from_unit, heir, added)
                select :reorganization, g.movement, :from, :heir,
                       exists (select from joined j where j.movement = g.movement)
                from gone g
                """)
                .param("from", handover.from().value())
                .param("heir", handover.heir().value())
                .param("reorganization", handover.reorganization().value())
                .update();
        count(handover.reorganization());
    }

    @Override
    public List<Message> builtOn(ReorganizationId reorganization) {
        return List.of();
    }

    @Override
    public void takeBack(ReorganizationId reorganization) {
        jdbc.sql("""
                delete from movement.participant p using movement.passed_participant d
                where d.reorganization = :reorganization and d.added and p.movement = d.movement and p.unit = d.heir
                """).param("reorganization", reorganization.value()).update();
        jdbc.sql("""
                insert into movement.participant (movement, unit)
                select movement, from_unit from movement.passed_participant where reorganization = :reorganization
                on conflict do nothing
                """).param("reorganization", reorganization.value()).update();
        count(reorganization);
        jdbc.sql("delete from movement.passed_participant where reorganization = :reorganization")
                .param("reorganization", reorganization.value())
                .update();
    }

    /// How many take part stands beside each movement.
    private void count(ReorganizationId reorganization) {
        jdbc.sql("""
                update movement.movement m
                set participants = (select count(*) from movement.participant p where p.movement = m.id)
                where m.id in (select movement from movement.passed_participant where reorganization = :reorganization)
                """).param("reorganization", reorganization.value()).update();
    }
}
