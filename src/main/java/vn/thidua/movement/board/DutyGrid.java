package vn.thidua.movement.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementSight;
import vn.thidua.movement.model.Timeliness;
import vn.thidua.site.table.TablePage;

/// The board of one movement as one visitor sees it: three statements a page, however many cells there are.
@Component
@Transactional(readOnly = true)
class DutyGrid {
    private static final int SOON = 5;
    /// A hundred sheets or so: the rest is for a file.
    private static final int ON_PAPER = 4000;
    private static final String CELLS = MovementSight.SQL + """
            , cell as (
                select s.*, case when s.state = 'DONE' then 'DONE' when s.state = 'SUBMITTED' then 'WAITING'
                                 when s.state = 'WAIVED' then 'WAIVED' when s.late then 'LATE'
                                 when s.due_on <= :soon::date then 'SOON' when s.state = 'RETURNED' then 'RETURNED'
                                 else 'OPEN' end as standing
                from seen s
                where (:stage = 0 or s.stage = :stage) and (:kind = '' or s.kind = :kind)
            )
            """;
    private static final String LINES = CELLS + MovementSight.PLACES + """
            , decides as (select array(select unit from access.granted_units(:by, 'DECIDE_DUTIES')) as units),
            sum as (
                select c.unit, count(*) filter (where c.counted) as counted,
                       count(*) filter (where c.in_time) as in_time, count(*) filter (where c.late) as late
                from cell c group by c.unit
                having :standing = '' or bool_or(c.standing = :standing)
            ),
            line as (
                select sum.*, p.branch, p.unit_kind, p.short_name, p.unit_place
                from sum join place p on p.id = sum.unit
                where strpos(p.folded, :text) > 0
                  and (:branch::uuid is null or p.branch = :branch::uuid)
                  and (:unitKind = '' or p.unit_kind = :unitKind)
            )
            select l.*, b.short_name as branch_name, count(*) over () as total, count(*) over w as branch_units,
                   sum(l.counted) over w as branch_counted, sum(l.in_time) over w as branch_in_time,
                   sum(l.late) over w as branch_late,
                   :leads or exists (select from organization.unit u join organization.unit p on p.id = u.parent
                                     where u.id = l.unit and p.path && (select units from decides)) as urgeable
            from line l left join organization.unit b on b.id = l.branch
            window w as (partition by l.branch, l.unit_kind)
            """;

    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;

    DutyGrid(WorkingCalendar calendar, JdbcClient jdbc, Clock clock) {
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The columns, by their last days.
    List<BoardTask> tasks(Movement movement, BoardFilter filter, Actor by) {
        return ask(CELLS + """
                        , day as (
                            select distinct on (c.task) c.task, c.due_on
                            from (select task, due_on, count(*) as duties from cell group by task, due_on) c
                            order by c.task, c.duties desc, c.due_on
                        )
                        select day.task, t.kind, t.words, day.due_on from day join duty.task t on t.id = day.task
                        order by day.due_on nulls last, t.position
                        """, movement, filter, by)
                .query((row, _) -> new BoardTask(
                        row.getObject("task", UUID.class),
                        row.getString("kind"),
                        row.getString("words"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /// @param leads whether the visitor leads the movement
    TablePage<BoardRow> page(Movement movement, BoardFilter filter, boolean leads, Actor by) {
        var lines = TablePage.read(
                filter.query(), lines(movement, filter, leads, by, TablePage.LIMIT), (row, _) -> row(row));
        return new TablePage<>(lines.query(), filled(lines.rows(), movement, filter, by), lines.total());
    }

    /// The rows that go on paper, of all there are.
    TablePage<BoardRow> paper(Movement movement, BoardFilter filter, boolean leads, Actor by) {
        var total = new long[1];
        var lines = lines(movement, filter, leads, by, " limit " + ON_PAPER)
                .query((row, _) -> {
                    total[0] = row.getLong("total");
                    return row(row);
                })
                .list();
        return new TablePage<>(filter.query(), filled(lines, movement, filter, by), total[0]);
    }

    List<BoardRow> all(Movement movement, BoardFilter filter, boolean leads, Actor by) {
        var lines = lines(movement, filter, leads, by, "")
                .query((row, _) -> row(row))
                .list();
        return filled(lines, movement, filter, by);
    }

    private JdbcClient.StatementSpec lines(
            Movement movement, BoardFilter filter, boolean leads, Actor by, String limit) {
        return ask(
                        LINES + filter.query().orderBy(BoardFilter.COLUMNS) + ", l.short_name, l.unit" + limit,
                        movement,
                        filter,
                        by)
                .param("text", Vietnamese.fold(filter.query().filter("q")))
                .param("branch", filter.branch())
                .param("unitKind", filter.unitKind())
                .param(
                        "standing",
                        filter.standing() == null ? "" : filter.standing().name())
                .param("leads", leads);
    }

    private JdbcClient.StatementSpec ask(String sql, Movement movement, BoardFilter filter, Actor by) {
        return jdbc.sql(sql)
                .param("movement", movement.id().value())
                .param("by", by.account())
                .param("today", today())
                .param("soon", calendar.forward(today(), SOON))
                .param("stage", filter.stage())
                .param("kind", filter.kind());
    }

    private List<BoardRow> filled(List<BoardRow> rows, Movement movement, BoardFilter filter, Actor by) {
        Map<UUID, Map<UUID, List<Cell>>> cells = new HashMap<>();
        Map<UUID, SortedSet<LocalDate>> urges = new HashMap<>();
        var late = new HashMap<LocalDate, Integer>();
        ask(CELLS + """
                        select c.id, c.task, c.unit, c.standing, c.due_on, c.submitted_on,
                               array(select g.day::text from movement.urge g where g.duty = c.id) as urged
                        from cell c where c.unit = any(:units::uuid[]) order by c.due_on, c.id
                        """, movement, filter, by)
                .param("units", rows.stream().map(BoardRow::unit).toArray(UUID[]::new))
                .query(row -> {
                    var cell = cell(row, late);
                    cells.computeIfAbsent(cell.unit(), _ -> new HashMap<>())
                            .computeIfAbsent(cell.task(), _ -> new ArrayList<>())
                            .add(cell);
                    urges.computeIfAbsent(cell.unit(), _ -> new TreeSet<>()).addAll(days(row));
                });
        return rows.stream()
                .map(row -> filled(
                        row, cells.getOrDefault(row.unit(), Map.of()), urges.getOrDefault(row.unit(), new TreeSet<>())))
                .toList();
    }

    private static BoardRow filled(BoardRow row, Map<UUID, List<Cell>> cells, SortedSet<LocalDate> urges) {
        return new BoardRow(
                row.unit(),
                row.name(),
                row.branch(),
                row.timeliness(),
                row.urgeable(),
                urges.size(),
                urges.isEmpty() ? null : urges.getLast(),
                cells);
    }

    /// @param late working days gone by since a day, worked out once for each
    private Cell cell(ResultSet row, Map<LocalDate, Integer> late) throws SQLException {
        var standing = Standing.valueOf(row.getString("standing"));
        var due = row.getObject("due_on", LocalDate.class);
        int days = due == null
                ? 0
                : switch (standing) {
                    case LATE -> late.computeIfAbsent(due, day -> calendar.between(day, today()));
                    case SOON -> calendar.between(today(), due);
                    default -> 0;
                };
        return new Cell(
                row.getObject("id", UUID.class),
                row.getObject("task", UUID.class),
                row.getObject("unit", UUID.class),
                standing,
                due,
                row.getObject("submitted_on", LocalDate.class),
                days);
    }

    private static Collection<LocalDate> days(ResultSet row) throws SQLException {
        var days = (String[]) row.getArray("urged").getArray();
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static BoardRow row(ResultSet row) throws SQLException {
        return new BoardRow(
                row.getObject("unit", UUID.class),
                row.getString("short_name"),
                new BoardRow.Branch(
                        row.getObject("branch", UUID.class),
                        row.getString("branch_name") == null ? "" : row.getString("branch_name"),
                        row.getString("unit_kind"),
                        row.getInt("branch_units"),
                        new Timeliness(
                                row.getInt("branch_counted"), row.getInt("branch_in_time"), row.getInt("branch_late"))),
                new Timeliness(row.getInt("counted"), row.getInt("in_time"), row.getInt("late")),
                row.getBoolean("urgeable"),
                0,
                null,
                Map.of());
    }
}
