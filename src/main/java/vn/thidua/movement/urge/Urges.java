package vn.thidua.movement.urge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.duty.DutyId;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// When which unit was urged to do what.
@Repository
public class Urges {
    /// Duties that are late, of units the actor may urge. Wants the parameters `by`, `today`, `movement` and `unit`,
    /// of which either may be null.
    private static final String LATE = """
            with decides as (select array(select unit from access.granted_units(:by, 'DECIDE_DUTIES')) as units),
            asked as materialized (
                select m.id, m.title, access.permits(:by, 'LAUNCH', m.unit) as led
                from movement.movement m where :movement::uuid is null or m.id = :movement::uuid
            ),
            late as (
                select o.id, o.unit, o.words, o.due_on, m.title
                from asked m
                join movement.owed(:today::date) o on o.movement = m.id
                where o.state in ('OPEN', 'RETURNED') and o.due_on < :today::date
                  and (:unit::uuid is null or o.unit = :unit::uuid)
                  and (m.led or o.unit in (select u.id from organization.unit u
                                           join organization.unit p on p.id = u.parent
                                           where p.path && (select units from decides)))
            )
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Urges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A duty that has just been urged.
    public record Urged(DutyId duty, UnitId unit, String words, LocalDate dueOn, String movement) {}

    /// @param times on how many days
    /// @param last the last of them
    public record Before(int times, LocalDate last) {}

    /// Writes down that all that is late was urged today, except what was urged today already.
    /// @param movement null for all movements
    /// @param unit null for all units
    List<Urged> add(@Nullable MovementId movement, @Nullable UnitId unit, Actor by) {
        return ask(LATE + """
                        , written as (
                            insert into movement.urge (duty, day, at, by_account, by_name)
                            select id, :today::date, :at, :by, :name from late
                            on conflict do nothing returning duty
                        )
                        select late.* from late join written on written.duty = late.id
                        order by late.due_on, late.words, late.id
                        """, movement, unit, by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("name", by.name())
                .query((row, _) -> urged(row))
                .list();
    }

    /// Whether there is anything late to urge, urged today or not.
    boolean anything(@Nullable MovementId movement, @Nullable UnitId unit, Actor by) {
        return ask(LATE + "select exists (select from late)", movement, unit, by)
                .query(Boolean.class)
                .single();
    }

    /// How many units the actor may still urge today.
    public int waiting(MovementId movement, Actor by) {
        return ask(LATE + """
                        select count(distinct late.unit) from late
                        where late.id not in (select g.duty from movement.urge g where g.day = :today::date)
                        """, movement, null, by).query(Integer.class).single();
    }

    /// How often a duty was urged.
    Optional<Before> of(DutyId duty) {
        return jdbc.sql(
                        "select count(*) as times, max(day) as last from movement.urge where duty = ? having count(*) > 0")
                .param(duty.value())
                .query((row, _) -> new Before(row.getInt("times"), row.getObject("last", LocalDate.class)))
                .optional();
    }

    private JdbcClient.StatementSpec ask(String sql, @Nullable MovementId movement, @Nullable UnitId unit, Actor by) {
        return jdbc.sql(sql)
                .param("by", by.account())
                .param("today", LocalDate.now(clock))
                .param("movement", movement == null ? null : movement.value())
                .param("unit", unit == null ? null : unit.value());
    }

    private static Urged urged(ResultSet row) throws SQLException {
        return new Urged(
                new DutyId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("words"),
                row.getObject("due_on", LocalDate.class),
                row.getString("title"));
    }
}
