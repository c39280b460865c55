package vn.thidua.movement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.EventRelation;
import vn.thidua.movement.MovementId;

/// The days of events that dates of a movement hang on.
@Repository
public class EventDates {
    private final JdbcClient jdbc;

    EventDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param event in the words of the plan
    /// @param days how many, 0 for [EventRelation#AT]
    public record EventDate(
            String event, LocalDate day, EventRelation relation, int days, Instant setAt, String byName) {}

    public List<EventDate> of(MovementId movement) {
        return jdbc.sql("select * from movement.event_date where movement = :movement order by day, event")
                .param("movement", movement.value())
                .query((row, _) -> new EventDate(
                        row.getString("event"),
                        row.getObject("day", LocalDate.class),
                        EventRelation.valueOf(row.getString("relation")),
                        row.getInt("days"),
                        row.getObject("set_at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }

    public Optional<EventDate> find(MovementId movement, String event) {
        return of(movement).stream().filter(each -> each.event().equals(event)).findFirst();
    }

    public void put(MovementId movement, EventDate date, Actor by) {
        jdbc.sql("""
                insert into movement.event_date (movement, event, day, relation, days, set_at, set_by, by_name)
                values (:movement, :event, :day, :relation, :days, :at, :by, :byName)
                on conflict (movement, event) do update
                set day = excluded.day, relation = excluded.relation, days = excluded.days, set_at = excluded.set_at,
                    set_by = excluded.set_by, by_name = excluded.by_name
                """)
                .param("movement", movement.value())
                .param("event", date.event())
                .param("day", date.day())
                .param("relation", date.relation().name())
                .param("days", date.days())
                .param("at", date.setAt().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("byName", by.name())
                .update();
    }
}
