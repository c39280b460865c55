package vn.thidua.movement.acknowledgement.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// Who has acknowledged a movement, as far as one actor may see: everybody for whoever sees the unit that launched,
/// else those of units he sees.
@Component
class AcknowledgementBoard {
    static final Map<String, String> UNIT_COLUMNS = unitColumns();
    static final Map<String, String> PERSON_COLUMNS = personColumns();

    private static final String SEEN = """
            with tops as (select array(select unit from access.granted_units(:by, 'SEE')) as units),
            whole as (
                select mu.path && tops.units as yes
                from movement.movement m join organization.unit mu on mu.id = m.unit cross join tops
                where m.id = :movement),
            units as (
                select u.id, u.name, u.folded
                from movement.participant p join organization.unit u on u.id = p.unit
                where p.movement = :movement
                  and ((select yes from whole) or u.path && (select units from tops))),
            people as (
                select x.unit, x.account, o.opened_at, k.acknowledged_at, coalesce(k.for_unit, false) as for_unit
                from movement.people_of(array(select id from units)) x
                left join movement.opening o on o.movement = :movement and o.account = x.account
                left join movement.acknowledgement k
                       on k.movement = :movement and k.unit = x.unit and k.account = x.account),
            said as (
                select x.unit, count(*) as people, count(x.opened_at) as opened, count(x.acknowledged_at) as acknowledged,
                       bool_or(x.for_unit) as said, min(x.acknowledged_at) filter (where x.for_unit) as said_at
                from people x group by x.unit),
            asked as (
                select distinct on (d.unit) d.unit, d.state, d.settled_at
                from duty.task t join duty.duty d on d.task = t.id
                where t.origin = :movement and t.kind = 'ACKNOWLEDGE' and d.state <> 'WAIVED'
                order by d.unit, d.id),
            lines as (
                select u.id, u.name, u.folded, coalesce(n.people, 0) as people, coalesce(n.opened, 0) as opened,
                       coalesce(n.acknowledged, 0) as acknowledged,
                       case when d.state is null then coalesce(n.said, false) else d.state = 'DONE' end as done,
                       coalesce(n.said_at, d.settled_at) as at
                from units u left join said n on n.unit = u.id left join asked d on d.unit = u.id)
            """;

    private final JdbcClient jdbc;

    AcknowledgementBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AcknowledgementCounts counts(MovementId movement, Actor by) {
        return ask("""
                        select count(*) as units, count(*) filter (where done) as units_done,
                               coalesce(sum(people), 0) as people, coalesce(sum(opened), 0) as opened,
                               coalesce(sum(acknowledged), 0) as acknowledged
                        from lines
                        """, movement, by)
                .query((row, _) -> new AcknowledgementCounts(
                        row.getInt("units"),
                        row.getInt("units_done"),
                        row.getInt("people"),
                        row.getInt("opened"),
                        row.getInt("acknowledged")))
                .single();
    }

    Optional<LastReminder> lastReminder(MovementId movement) {
        return jdbc.sql("""
                        select at, by_name, people from movement.acknowledgement_reminder
                        where movement = :movement order by day desc limit 1
                        """)
                .param("movement", movement.value())
                .query((row, _) -> new LastReminder(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getInt("people")))
                .optional();
    }

    /// When the actor said so himself for the last of his units that take part; nothing while one is missing.
    Optional<Instant> own(MovementId movement, Actor by) {
        return jdbc.sql("""
                        select max(k.acknowledged_at) as at
                        from movement.participant p
                        left join movement.acknowledgement k
                               on k.movement = p.movement and k.unit = p.unit and k.account = :by
                        where p.movement = :movement and p.unit in (select unit from movement.units_of(:by))
                        having count(*) = count(k.acknowledged_at) and count(*) > 0
                        """)
                .param("movement", movement.value())
                .param("by", by.account())
                .query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .optional();
    }

    boolean takesPart(MovementId movement, Actor by) {
        return jdbc.sql("""
                        select exists (select from movement.participant p
                                       where p.movement = :movement
                                         and p.unit in (select unit from movement.units_of(:by)))
                        """)
                .param("movement", movement.value())
                .param("by", by.account())
                .query(Boolean.class)
                .single();
    }

    TablePage<UnitLine> units(MovementId movement, TableQuery query, Actor by) {
        return TablePage.read(query, units(movement, query, by, TablePage.LIMIT), (row, _) -> unit(row));
    }

    List<UnitLine> allUnits(MovementId movement, TableQuery query, Actor by) {
        return units(movement, query, by, "").query((row, _) -> unit(row)).list();
    }

    TablePage<PersonLine> people(MovementId movement, TableQuery query, Actor by) {
        return TablePage.read(query, people(movement, query, by, TablePage.LIMIT), (row, _) -> person(row));
    }

    List<PersonLine> allPeople(MovementId movement, TableQuery query, Actor by) {
        return people(movement, query, by, "").query((row, _) -> person(row)).list();
    }

    private JdbcClient.StatementSpec units(MovementId movement, TableQuery query, Actor by, String limit) {
        return ask("""
                        select l.*, count(*) over () as total from lines l
                        where strpos(l.folded, :text) > 0
                          and case :state when 'done' then l.done when 'rest' then not l.done else true end
                        """ + query.orderBy(UNIT_COLUMNS) + ", l.id" + limit, movement, by)
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("state", query.filter("state"));
    }

    private JdbcClient.StatementSpec people(MovementId movement, TableQuery query, Actor by, String limit) {
        return ask("""
                        select a.name, u.name as unit, x.opened_at, x.acknowledged_at, x.for_unit, count(*) over () as total
                        from people x
                        join units u on u.id = x.unit
                        join access.account a on a.id = x.account
                        where strpos(a.folded || ' ' || u.folded, :text) > 0
                          and (:unit::uuid is null or u.id = :unit::uuid)
                          and case :state when 'done' then x.acknowledged_at is not null
                                          when 'rest' then x.acknowledged_at is null
                                          when 'unopened' then x.opened_at is null and x.acknowledged_at is null
                                          else true end
                        """ + query.orderBy(PERSON_COLUMNS) + ", a.id, u.id" + limit, movement, by)
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("state", query.filter("state"))
                .param("unit", Ids.parse(query.filter("unit")).orElse(null), Types.OTHER);
    }

    private JdbcClient.StatementSpec ask(String sql, MovementId movement, Actor by) {
        return jdbc.sql(SEEN + sql).param("movement", movement.value()).param("by", by.account());
    }

    private static UnitLine unit(ResultSet row) throws SQLException {
        return new UnitLine(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("people"),
                row.getInt("opened"),
                row.getInt("acknowledged"),
                row.getBoolean("done"),
                row.getBoolean("done") ? instant(row, "at") : null);
    }

    private static PersonLine person(ResultSet row) throws SQLException {
        return new PersonLine(
                row.getString("name"),
                row.getString("unit"),
                instant(row, "opened_at"),
                instant(row, "acknowledged_at"),
                row.getBoolean("for_unit"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Map<String, String> unitColumns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("unit", "l.name collate \"vi-x-icu\"");
        columns.put("done", "l.done");
        columns.put("at", "l.at");
        columns.put("people", "l.people");
        columns.put("opened", "l.opened::float / greatest(l.people, 1)");
        columns.put("acknowledged", "l.acknowledged::float / greatest(l.people, 1)");
        return columns;
    }

    private static Map<String, String> personColumns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("name", "split_part(a.name, ' ', -1) collate \"vi-x-icu\", a.name collate \"vi-x-icu\"");
        columns.put("unit", "u.name collate \"vi-x-icu\"");
        columns.put("opened", "x.opened_at");
        columns.put("acknowledged", "x.acknowledged_at");
        return columns;
    }
}
