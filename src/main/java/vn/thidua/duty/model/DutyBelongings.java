package vn.thidua.duty.model;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.duty.DutyId;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;

/// What a unit that ends still owes passes to its heir beside what the heir owes itself; what is settled stays with the
/// unit that did it.
@Component
class DutyBelongings implements Belongings {
    private static final String UNSETTLED = """
             from duty.duty d join duty.task t on t.id = d.task
            where d.unit = any(:units) and d.state in ('OPEN', 'RETURNED', 'SUBMITTED')
            """;

    private final JdbcClient jdbc;
    private final DutySteps steps;
    private final Clock clock;

    DutyBelongings(JdbcClient jdbc, DutySteps steps, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "duties";
    }

    @Override
    public Inventory of(Collection<UnitId> units, int atMost) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        var count = jdbc.sql("select count(*)" + UNSETTLED)
                .param("units", ids)
                .query(Long.class)
                .single();
        var items = jdbc.sql("select d.id, d.unit, t.words, to_char(d.due_on, 'DD/MM/YYYY') as due" + UNSETTLED
                        + "order by d.due_on, t.position, d.id limit :limit")
                .param("units", ids)
                .param("limit", atMost)
                .query((row, _) -> new Item(
                        Ids.text(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("words"),
                        row.getString("due") == null ? "" : row.getString("due"),
                        true))
                .list();
        return new Inventory(count, items);
    }

    @Override
    public void pass(Handover handover) {
        var owed = jdbc.sql("select d.id" + UNSETTLED + "order by d.id for update of d")
                .param("units", new UUID[] {handover.from().value()})
                .query((row, _) -> new DutyId(row.getObject("id", UUID.class)))
                .list();
        for (var duty : owed) {
            var heir = handover.otherwise().getOrDefault(duty.text(), handover.heir());
            if (handover.staying().contains(duty.text())) {
                move(duty, "state = 'WAIVED', settled_at = :now", handover.from(), handover, DutyStep.Kind.ENDED);
            } else if (!heir.equals(handover.from())) {
                move(duty, "unit = :heir, inherited_from = :from", heir, handover, DutyStep.Kind.PASSED);
            }
        }
    }

    /// Remembers how it stood, then changes it.
    private void move(DutyId duty, String change, UnitId heir, Handover handover, DutyStep.Kind kind) {
        var now = clock.instant();
        jdbc.sql("""
                insert into duty.passed_duty (reorganization, duty, from_unit, inherited_from, state, version)
                select :reorganization, id, unit, inherited_from, state, version + 1 from duty.duty where id = :duty
                """)
                .param("reorganization", handover.reorganization().value())
                .param("duty", duty.value())
                .update();
        jdbc.sql("update duty.duty set " + change + ", version = version + 1 where id = :duty")
                .param("duty", duty.value())
                .param("heir", heir.value())
                .param("from", handover.from().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        steps.add(duty, kind, handover.by(), now, "");
    }

    @Override
    public List<Message> builtOn(ReorganizationId reorganization) {
        return jdbc.sql("""
                        select t.words from duty.passed_duty p
                        join duty.duty d on d.id = p.duty join duty.task t on t.id = d.task
                        where p.reorganization = :reorganization and d.version > p.version
                        order by d.due_on, t.position limit 3
                        """)
                .param("reorganization", reorganization.value())
                .query((row, _) -> Message.of("duty.built_on.duty", row.getString(1)))
                .list();
    }

    @Override
    public void takeBack(ReorganizationId reorganization) {
        var passed = jdbc.sql("""
                        update duty.duty d
                        set unit = p.from_unit, inherited_from = p.inherited_from, state = p.state, settled_at = null,
                            version = d.version + 1
                        from duty.passed_duty p
                        where p.reorganization = :reorganization and d.id = p.duty
                        returning d.id
                        """)
                .param("reorganization", reorganization.value())
                .query((row, _) -> new DutyId(row.getObject(1, UUID.class)))
                .list();
        jdbc.sql("delete from duty.passed_duty where reorganization = :reorganization")
                .param("reorganization", reorganization.value())
                .update();
        var now = clock.instant();
        for (var duty : passed) {
            steps.add(duty, new DutyStep(DutyStep.Kind.TAKEN_BACK, "", null, now, "", List.of()), null);
        }
    }
}
