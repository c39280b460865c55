package vn.thidua.movement.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.model.MovementSight;
import vn.thidua.movement.model.Timeliness;
import vn.thidua.organization.UnitId;
import vn.thidua.site.table.TablePage;

/// The board of one movement as one visitor sees it: the rows of a page, then their cells. Only where the rows are
/// ordered or chosen by how the units stand are all cells gone through.
@Component
@Transactional(readOnly = true)
class DutyGrid {
    private static final int SOON = 5;
    /// A hundred sheets or so: the rest is for a file.
    private static final int ON_PAPER = 4000;

    private static final String CELLS = """
            , cell as (
                select s.*, case when s.state = 'DONE' then 'DONE' when s.state = 'SUBMITTED' then 'WAITING'
                                 when s.state = 'WAIVED' then 'WAIVED' when s.late then 'LATE'
                                 when s.due_on <= :soon::date then 'SOON' when s.state = 'RETURNED' then 'RETURNED'
                                 else 'OPEN' end as standing
                from seen s
                where (:stage = 0 or s.stage = :stage) and (:kind = '' or s.kind = :kind)
            )
            """;
    private static final String DAYS = """
            , day as (select c.task, mode() within group (order by c.due_on) as due_on from cell c group by c.task)
            """;
    private static final String DAYS_OF_MANY = """
            , day as (
                select t.id as task, d.due_on
                from duty.task t cross join lateral (
                    select mode() within group (order by c.due_on) as due_on, count(*) as duties
                    from (select c.due_on from cell c where c.task = t.id limit 200) c
                ) d
                where t.origin = :movement and d.duties > 0
            )
            """;
    private static final String THERE = """
            , sum as (select c.unit, 0 as in_time, 0 as counted, 0 as late from cell c group by c.unit)
            """;
    private static final String COUNTED = """
            , sum as (
                select c.unit, count(*) filter (where c.in_time) as in_time, count(*) filter (where c.counted) as counted,
                       count(*) filter (where c.late) as late
                from cell c group by c.unit
                having :standing = '' or bool_or(c.standing = :standing)
            )
            """;
    private static final String LINES = MovementSight.BRANCHES + """
            , line as (
                select sum.*, p.branch, p.unit_kind, p.short_name, p.unit_place
                from""" + MovementSight.PLACED + """
                where strpos(p.folded, :text) > 0
                  and (:branch::uuid is null or p.branch = :branch::uuid)
                  and (:unitKind = '' or p.unit_kind = :unitKind)
            )
            select l.*, b.short_name as branch_name, count(*) over () as total,
                   count(*) over (partition by l.branch, l.unit_kind) as branch_units,
                   :leads or exists (select from organization.unit u join organization.unit p on p.id = u.parent
                                     where u.id = l.unit and p.path && :decides::uuid[]) as urgeable
            from line l left join organization.unit b on b.id = l.branch
            """;

    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;

    DutyGrid(WorkingCalendar calendar, JdbcClient jdbc, Clock clock) {
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The columns, by the day that is the last for most; of many duties, for most of the first.
    List<BoardTask> tasks(MovementSight sight, BoardFilter filter) {
        return ask(sight, filter, CELLS + (sight.whole() ? DAYS_OF_MANY : DAYS) + """
                        select t.id, t.kind, t.words, d.due_on from day d join duty.task t on t.id = d.task
                        order by d.due_on nulls last, t.position
                        """)
                .query((row, _) -> new BoardTask(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("words"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /// @param decides units whose subordinates the visitor may urge
    /// @param leads whether the visitor leads the movement and so may urge all
    TablePage<BoardRow> page(MovementSight sight, BoardFilter filter, boolean leads, List<UnitId> decides) {
        var lines = TablePage.read(
                filter.query(), lines(sight, filter, leads, decides, TablePage.LIMIT), (row, _) -> row(row));
        return new TablePage<>(lines.query(), filled(lines.rows(), sight, filter), lines.total());
    }

    /// The rows that go on paper, of all there are.
    TablePage<BoardRow> paper(MovementSight sight, BoardFilter filter) {
        var total = new long[1];
        var lines = lines(sight, filter, false, List.of(), " limit " + ON_PAPER)
                .query((row, _) -> {
                    total[0] = row.getLong("total");
                    return row(row);
                })
                .list();
        return new TablePage<>(filter.query(), filled(lines, sight, filter), total[0]);
    }

    List<BoardRow> all(MovementSight sight, BoardFilter filter) {
        var lines = lines(sight, filter, false, List.of(), "")
                .query((row, _) -> row(row))
                .list();
        return filled(lines, sight, filter);
    }

    private JdbcClient.StatementSpec lines(
            MovementSight sight, BoardFilter filter, boolean leads, List<UnitId> decides, String limit) {
        var sums = filter.grouped() && filter.standing() == null ? THERE : COUNTED;
        var order = filter.query().orderBy(BoardFilter.COLUMNS) + ", l.short_name, l.unit";
        return ask(sight, filter, CELLS + sums + LINES + order + limit)
                .param("text", Vietnamese.fold(filter.query().filter("q")))
                .param("branch", filter.branch())
                .param("unitKind", filter.unitKind())
                .param(
                        "standing",
                        filter.standing() == null ? "" : filter.standing().name())
                .param("leads", leads)
                .param("decides", decides.stream().map(UnitId::value).toArray(UUID[]::new));
    }

    private JdbcClient.StatementSpec ask(MovementSight sight, BoardFilter filter, String question) {
        return sight.ask(jdbc, question, today())
                .param("soon", calendar.forward(today(), SOON))
                .param("stage", filter.stage())
                .param("kind", filter.kind());
    }

    private List<BoardRow> filled(List<BoardRow> rows, MovementSight sight, BoardFilter filter) {
        var branches = filter.grouped() ? branches(rows, sight, filter) : Map.<UUID, Timeliness>of();
        var units = rows.stream().map(BoardRow::unit).toArray(UUID[]::new);
        Map<UUID, RowCells> cells = new HashMap<>();
        var late = new HashMap<LocalDate, Integer>();
        ask(sight, filter, CELLS + """
                        select c.id, c.task, c.unit, c.standing, c.due_on, c.submitted_on, c.counted, c.in_time, c.late,
                               array(select g.day::text from movement.urge g where g.duty = c.id) as urged
                        from cell c where c.unit = any(:units::uuid[]) order by c.due_on, c.id
                        """).param("units", units).query(row -> {
            var cell = cell(row, late);
            cells.computeIfAbsent(cell.unit(), _ -> new RowCells())
                    .add(
                            cell,
                            new Timeliness(
                                    row.getBoolean("counted") ? 1 : 0,
                                    row.getBoolean("in_time") ? 1 : 0,
                                    row.getBoolean("late") ? 1 : 0),
                            days(row));
        });
        return rows.stream()
                .map(row -> cells.getOrDefault(row.unit(), new RowCells()).in(row, branches))
                .toList();
    }

    /// How the branches stand whose units are shown; units that only are of one kind are not summed up.
    private Map<UUID, Timeliness> branches(List<BoardRow> rows, MovementSight sight, BoardFilter filter) {
        var shown = rows.stream()
                .map(row -> row.branch().unit())
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        if (shown.length == 0) {
            return Map.of();
        }
        var sums = new HashMap<UUID, Timeliness>();
        ask(sight, filter, CELLS + """
                        select b.id, count(*) filter (where c.counted) as counted, count(*) filter (where c.in_time) as in_time,
                               count(*) filter (where c.late) as late
                        from organization.unit b
                        join organization.unit u on u.path @> array[b.id]
                        join cell c on c.unit = u.id
                        where b.id = any(:branches::uuid[]) group by b.id
                        """).param("branches", shown).query(row -> {
            sums.put(
                    row.getObject("id", UUID.class),
                    new Timeliness(row.getInt("counted"), row.getInt("in_time"), row.getInt("late")));
        });
        return sums;
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
                        Timeliness.NONE),
                Timeliness.NONE,
                row.getBoolean("urgeable"),
                0,
                null,
                Map.of());
    }
}
