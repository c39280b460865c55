package vn.thidua.duty.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitId;

/// The duties a system may read: those of the units it sees, and those that such units ask of others.
@Component
public class DutyList {
    private static final String SEEN = """
             from duty.duty d
             join duty.task t on t.id = d.task
             join organization.unit u on u.id = d.unit
             join organization.unit a on a.id = t.asked_by
             cross join (select array(select unit from access.granted_units(:by, 'SEE')) as own) tops
            where\s""";
    private static final String NARROWED = """
              and strpos(t.folded || ' ' || u.folded, :text) > 0
              and (:kind = '' or t.kind = :kind)
              and (:state = '' or d.state = :state)
              and (:unit::uuid is null or u.path @> array[:unit::uuid])
              and (:origin::uuid is null or t.origin = :origin::uuid)
              and (:stage::integer is null or t.stage = :stage::integer)
              and case :due when '' then true
                            when 'late' then d.due_on < :today::date and d.state in ('OPEN', 'RETURNED')
                            when 'week' then d.due_on between :today::date and :sunday::date
                            when 'later' then d.due_on > :sunday::date
                            else d.due_on is null end
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DutyList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What a list is narrowed to, besides where one looks from.
    /// @param words searched for, empty for all
    /// @param due empty for all; else `late`, `week` (of those to come until Sunday), `later` or `unknown`
    /// @param unit with all below
    /// @param stage ordinal of the stage of the movement
    public record Choice(
            String words,
            @Nullable DutyKind kind,
            @Nullable DutyState state,
            String due,
            @Nullable UnitId unit,
            @Nullable Integer stage) {}

    /// Some lines of a list, and how many the whole has.
    public record Part(List<DutySummary> lines, long total) {}

    /// What one origin has asked for.
    public Part of(UUID origin, Choice choice, Actor by, int limit, int offset) {
        return part(Standpoint.ALL, origin, choice, by, limit, offset);
    }

    Part from(Standpoint standpoint, Choice choice, Actor by, int limit, int offset) {
        return part(standpoint, null, choice, by, limit, offset);
    }

    private Part part(Standpoint standpoint, @Nullable UUID origin, Choice choice, Actor by, int limit, int offset) {
        var where = SEEN + standpoint.where() + "\n" + NARROWED;
        var total = asked("select count(*)" + where, origin, choice, by)
                .query(Long.class)
                .single();
        var lines = asked(
                        """
                        select d.id, d.version, t.origin, t.kind, t.words, t.stage, d.unit, u.short_name as unit_name,
                               t.asked_by, a.short_name as asked_by_name, d.state, d.opens_on, d.due_on, d.submitted_at,
                               case when t.event <> '' then t.event else t.due_words end as due_words,
                               coalesce(d.due_on < :today::date and d.state in ('OPEN', 'RETURNED'), false) as late
                        """ + where + " order by d.due_on nulls last, t.position, d.id limit :limit offset :offset",
                        origin,
                        choice,
                        by)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
        return new Part(lines, total);
    }

    private JdbcClient.StatementSpec asked(String sql, @Nullable UUID origin, Choice choice, Actor by) {
        var today = LocalDate.now(clock);
        var unit = choice.unit();
        return jdbc.sql(sql)
                .param("by", by.account())
                .param("text", Vietnamese.fold(choice.words()))
                .param("kind", name(choice.kind()))
                .param("state", name(choice.state()))
                .param("due", choice.due())
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .param("origin", origin, Types.OTHER)
                .param("stage", choice.stage(), Types.INTEGER)
                .param("today", today)
                .param("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    private static String name(@Nullable Enum<?> choice) {
        return choice == null ? "" : choice.name();
    }

    private static DutySummary line(ResultSet row) throws SQLException {
        var submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new DutySummary(
                Ids.text(row.getObject("id", UUID.class)),
                Ids.text(row.getObject("origin", UUID.class)),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("stage", Integer.class),
                Ids.text(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                Ids.text(row.getObject("asked_by", UUID.class)),
                row.getString("asked_by_name"),
                DutyState.valueOf(row.getString("state")),
                row.getBoolean("late"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("due_words"),
                submitted == null ? null : submitted.toInstant(),
                row.getInt("version"));
    }
}
