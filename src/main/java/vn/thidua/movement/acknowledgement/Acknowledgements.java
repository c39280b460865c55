package vn.thidua.movement.acknowledgement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.access.AccountId;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Who has said what about a movement, and when the rest were reminded.
@Repository
class Acknowledgements {
    private final JdbcClient jdbc;

    Acknowledgements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The units taking part that somebody belongs to: he holds a role for the very unit, or works there.
    List<UnitId> unitsOf(Actor by, MovementId movement) {
        return jdbc.sql("""
                        select p.unit from movement.participant p
                        where p.movement = :movement and p.unit in (select unit from movement.units_of(:by))
                        order by p.unit
                        """)
                .param("movement", movement.value())
                .param("by", by.account())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Whether he answers for the unit, so that his word is the unit's.
    boolean answersAs(Actor by, UnitId unit) {
        return jdbc.sql("select duty.answers_as(:by, :unit)")
                .param("by", by.account())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /// @return whether he had not said so before
    boolean add(MovementId movement, UnitId unit, boolean forUnit, Instant at, Actor by) {
        return jdbc.sql("""
                        insert into movement.acknowledgement (movement, unit, account, for_unit, acknowledged_at)
                        values (:movement, :unit, :by, :forUnit, :at)
                        on conflict do nothing
                        """)
                        .param("movement", movement.value())
                        .param("unit", unit.value())
                        .param("by", by.account())
                        .param("forUnit", forUnit)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Those of units taking part who have not said so for a unit of theirs.
    List<AccountId> missing(MovementId movement) {
        return jdbc.sql("""
                        select distinct x.account
                        from movement.people_of(array(
                            select unit from movement.participant where movement = :movement)) x
                        where not exists (select from movement.acknowledgement k
                                          where k.movement = :movement and k.unit = x.unit and k.account = x.account)
                        """)
                .param("movement", movement.value())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /// @return whether nobody had been reminded that day
    boolean reminded(MovementId movement, LocalDate day, int people, Instant at, Actor by) {
        return jdbc.sql("""
                        insert into movement.acknowledgement_reminder (movement, day, people, by_name, at)
                        values (:movement, :day, :people, :by, :at)
                        on conflict do nothing
                        """)
                        .param("movement", movement.value())
                        .param("day", day)
                        .param("people", people)
                        .param("by", by.name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The movement and unit of a duty to acknowledge; empty where the duty is of another kind.
    List<Owed> owed(DutyId duty) {
        return jdbc.sql("""
                        select m.id, d.unit from duty.duty d
                        join duty.task t on t.id = d.task
                        join movement.movement m on m.id = t.origin
                        where d.id = :duty and t.kind = :kind
                        """)
                .param("duty", duty.value())
                .param("kind", DutyKind.ACKNOWLEDGE.name())
                .query((row, _) -> new Owed(
                        new MovementId(row.getObject("id", UUID.class)), new UnitId(row.getObject("unit", UUID.class))))
                .list();
    }

    record Owed(MovementId movement, UnitId unit) {}
}
