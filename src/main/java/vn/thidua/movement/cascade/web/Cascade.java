package vn.thidua.movement.cascade.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;

/// What all questions about a cascade begin with: the units a movement reaches as far as the actor may see them.
@Component
class Cascade {
    /// Whoever sees the unit that launched sees all; everybody else those he sees anyway.
    static final String SEEN = """
            with tops as (select array(select unit from access.granted_units(:by, 'SEE')) as units),
            whole as (
                select mu.id as top, mu.path as top_path, mu.path && tops.units as yes
                from movement.movement m join organization.unit mu on mu.id = m.unit cross join tops
                where m.id = :movement),
            seen as (
                select s.*, u.path, u.name, u.short_name, u.kind, u.folded, u.position
                from movement.cascade_states(:movement, :today::date) s
                join organization.unit u on u.id = s.unit
                cross join tops cross join whole
                where whole.yes or u.path && tops.units)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Cascade(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param sql what follows [#SEEN]
    JdbcClient.StatementSpec ask(String sql, MovementId movement, Actor by) {
        return jdbc.sql(SEEN + sql)
                .param("by", by.account())
                .param("movement", movement.value())
                .param("today", LocalDate.now(clock));
    }
}
