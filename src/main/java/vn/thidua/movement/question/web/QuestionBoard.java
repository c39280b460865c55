package vn.thidua.movement.question.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.question.QuestionId;
import vn.thidua.movement.question.QuestionState;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The questions on a movement that one actor may see, as [vn.thidua.movement.question.QuestionPermits] says it of one.
@Component
class QuestionBoard {
    static final Map<String, String> COLUMNS = columns();

    private static final String SEEN = """
            with tops as (select array(select unit from access.granted_units(:by, 'SEE')) as units),
            seen as (
                select q.*, d.unit as answering, d.due_on, u.short_name as unit_name, a.short_name as answering_name,
                       u.folded as unit_folded,
                       q.state = 'OPEN' and d.state in ('OPEN', 'RETURNED') and d.due_on < :today::date as late
                from movement.question q
                join organization.unit u on u.id = q.unit
                join duty.duty d on d.id = q.duty
                join organization.unit a on a.id = d.unit
                cross join tops
                where q.movement = :movement
                  and (q.published or q.asked_by = :by or u.path && tops.units or a.path && tops.units)
            )
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    QuestionBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    TablePage<QuestionLine> page(MovementId movement, TableQuery query, Actor by) {
        return TablePage.read(query, ask(movement, query, by, TablePage.LIMIT), (row, _) -> line(row));
    }

    List<QuestionLine> all(MovementId movement, TableQuery query, Actor by) {
        return ask(movement, query, by, "").query((row, _) -> line(row)).list();
    }

    /// How many there are of each sort.
    Map<Show, Integer> counts(MovementId movement, Actor by) {
        var counts = new LinkedHashMap<Show, Integer>();
        for (var show : Show.values()) {
            counts.put(show, count(show, movement, by));
        }
        return counts;
    }

    /// How many the actor is to answer.
    int waiting(MovementId movement, Actor by) {
        return count(Show.WAITING, movement, by);
    }

    private int count(Show show, MovementId movement, Actor by) {
        return jdbc.sql(SEEN + "select count(*) from seen s where " + show.where())
                .param("by", by.account())
                .param("today", LocalDate.now(clock))
                .param("movement", movement.value())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(MovementId movement, TableQuery query, Actor by, String limit) {
        return jdbc.sql(SEEN
                        + "select s.*, count(*) over () as total from seen s where "
                        + Show.of(query.filter("show")).where()
                        + " and strpos(s.folded || ' ' || s.unit_folded, :text) > 0"
                        + query.orderBy(COLUMNS)
                        + ", s.number desc"
                        + limit)
                .param("by", by.account())
                .param("today", LocalDate.now(clock))
                .param("movement", movement.value())
                .param("text", Vietnamese.fold(query.filter("q")));
    }

    private static QuestionLine line(ResultSet row) throws SQLException {
        return new QuestionLine(
                new QuestionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("subject"),
                row.getString("words"),
                row.getString("quote"),
                QuestionState.valueOf(row.getString("state")),
                row.getString("unit_name"),
                row.getString("answering_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("late"),
                row.getString("answer"),
                instant(row.getObject("answered_at", OffsetDateTime.class)),
                row.getBoolean("published"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("number", "s.number");
        columns.put("subject", "s.subject collate \"vi-x-icu\"");
        columns.put("unit", "s.unit_name collate \"vi-x-icu\"");
        columns.put("answering", "s.answering_name collate \"vi-x-icu\"");
        columns.put("due", "s.due_on");
        columns.put("state", "s.state");
        return columns;
    }
}
