package vn.thidua.duty.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The duties one actor has to do with.
@Component
class DutyBoard {
    /// The columns the list can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    /// What asks, in place of a state, for all that is not settled.
    static final String UNSETTLED = "UNSETTLED";

    /// Joined so that what a question has no use for is not read.
    private static final String FROM = """
             from duty.duty d
             left join duty.task t on t.id = d.task
             left join organization.unit u on u.id = d.unit
             left join organization.unit a on a.id = t.asked_by
            where\s""";
    private static final String NARROWED = """
              and (cardinality(:words::text[]) = 0
                   or t.folded || ' ' || u.folded like all (:words::text[]))
              and (:kind = '' or t.kind = :kind)
              and (:state = '' or d.state = :state
                   or :state = 'UNSETTLED' and d.state in ('OPEN', 'SUBMITTED', 'RETURNED'))
              and case :due when 'late' then d.due_on < :today::date and d.state in ('OPEN', 'RETURNED')
                            when 'week' then d.due_on between :today::date and :sunday::date
                            when 'later' then d.due_on > :sunday::date
                            when 'unknown' then d.due_on is null
                            else true end
            """;

    private static final String OF_UNIT = """
              and (:unit::uuid is null or d.unit = :unit::uuid or :asked and t.asked_by = :unit::uuid)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DutyBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    TablePage<DutyLine> page(TableQuery query, Actor by) {
        return TablePage.read(query, ask(query, by, TablePage.LIMIT), (row, _) -> line(row));
    }

    List<DutyLine> all(TableQuery query, Actor by) {
        return ask(query, by, "").query((row, _) -> line(row)).list();
    }

    /// How many duties a view holds.
    int count(View view, Actor by) {
        return jdbc.sql("select count(*)" + FROM + view.where())
                .param("by", by.account())
                .query(Integer.class)
                .single();
    }

    /// How many of a view are late, due this week, later, or not known yet.
    Map<String, Integer> dues(TableQuery query, Actor by) {
        var view = View.of(query.filter("view"));
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql("""
                        select case when d.due_on is null then 'unknown'
                                    when d.due_on > :sunday::date then 'later'
                                    when d.due_on >= :today::date then 'week'
                                    when d.state in ('OPEN', 'RETURNED') then 'late' end as due, count(*) as duties
                        """ + FROM + view.where() + OF_UNIT + " group by 1")
                .param("by", by.account())
                .param("unit", unit(query), Types.OTHER)
                .param("asked", asking(view))
                .param("today", today())
                .param("sunday", sunday())
                .query(row -> {
                    if (row.getString("due") != null) {
                        counts.put(row.getString("due"), row.getInt("duties"));
                    }
                });
        return counts;
    }

    /// Name of the unit the list is narrowed to, where the actor may see that; null where it is narrowed to none.
    @Nullable String unit(TableQuery query, Actor by) {
        return jdbc.sql("select name from organization.unit where id = :unit and access.permits(:by, 'SEE', :unit)")
                .param("unit", unit(query), Types.OTHER)
                .param("by", by.account())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private JdbcClient.StatementSpec ask(TableQuery query, Actor by, String limit) {
        var order = query.orderBy(COLUMNS) + ", t.position, d.id";
        return jdbc.sql("""
                        select d.id, t.kind, t.words, u.short_name as unit, a.short_name as asked_by, d.state, d.due_on,
                               case when t.event <> '' then t.event else t.due_words end as due_words,
                               d.due_on < :today::date and d.state in ('OPEN', 'RETURNED') as late, h.total
                        from (select d.id, count(*) over () as total
                        """
                        + FROM
                        + View.of(query.filter("view")).where()
                        + NARROWED
                        + OF_UNIT
                        + order
                        + limit
                        + """
                        ) h
                        join duty.duty d on d.id = h.id
                        join duty.task t on t.id = d.task
                        join organization.unit u on u.id = d.unit
                        join organization.unit a on a.id = t.asked_by
                        """
                        + order)
                .param("by", by.account())
                .param("words", words(query.filter("q")))
                .param("kind", query.filter("kind"))
                .param("state", query.filter("state"))
                .param("due", query.filter("due"))
                .param("unit", unit(query), Types.OTHER)
                .param("asked", asking(View.of(query.filter("view"))))
                .param("today", today())
                .param("sunday", sunday());
    }

    private static @Nullable UUID unit(TableQuery query) {
        return Ids.parse(query.filter("unit")).orElse(null);
    }

    /// Patterns of the words, which may stand in any order, accents and case apart.
    private static String[] words(String text) {
        return Stream.of(Vietnamese.fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .toArray(String[]::new);
    }

    /// Whether the list is of what a unit asks of others.
    private static boolean asking(View view) {
        return view == View.WAITING || view == View.ASKED;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate sunday() {
        return today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static DutyLine line(ResultSet row) throws SQLException {
        return new DutyLine(
                new DutyId(row.getObject("id", UUID.class)),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("unit"),
                row.getString("asked_by"),
                DutyState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                row.getString("due_words"),
                row.getBoolean("late"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("due", "d.due_on");
        columns.put("words", "t.words collate \"vi-x-icu\"");
        columns.put("unit", "u.short_name collate \"vi-x-icu\"");
        columns.put("asked", "a.short_name collate \"vi-x-icu\"");
        columns.put("state", "d.state");
        return columns;
    }
}
