package vn.thidua.organization.people.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.EmploymentKind;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.site.table.TableQuery;

/// The people one actor may see. Walks the index of names from the page's beginning and never counts beyond [#COUNTED]:
/// so a page costs the same among a thousand people and among millions.
@Component
class PeopleBoard {
    /// How far the list counts and pages; who is further down is found by narrowing the list.
    static final int COUNTED = 10_000;

    private static final int MOST_EXPORTED = 100_000;

    /// The columns the list can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    private static final String LINE = """
            select p.id, p.code, p.name, p.birth_year, p.birth_day, p.sex, p.unit, p.post, p.employment, p.head,
                   p.direct_worker, p.union_member, p.since, p.left_day, true as opens,
                   u.short_name || coalesce(' – ' || (select a.short_name from organization.unit a where a.id = u.parent), '') as unit_name
            """;
    private static final String LINE_THEN = """
            select p.id, p.code, p.name, p.birth_year, p.birth_day, p.sex, o.unit, o.title as post, p.employment, o.head,
                   p.direct_worker, p.union_member, o.from_day as since, p.left_day, %s as opens,
                   coalesce((select t.short_name from organization.unit_on(o.unit, :day) t limit 1), u.short_name)
                   || coalesce(' – ' || (select a.short_name from organization.unit_on(o.unit, :day) t
                                         cross join lateral organization.unit_on(t.parent, :day) a limit 1), '') as unit_name
            """;
    private static final String THEN = """
            from organization.person p
            join organization.post o on o.person = p.id and coalesce(o.from_day <= :day, true)
                                        and coalesce(o.to_day >= :day, true)
            join organization.unit u on u.id = o.unit
            where\s""";

    private final OrganizationPermits permits;
    private final JdbcClient jdbc;

    PeopleBoard(OrganizationPermits permits, JdbcClient jdbc) {
        this.permits = permits;
        this.jdbc = jdbc;
    }

    /// @param counted how many there are, or [#COUNTED] where there are more
    record Found(List<PersonLine> lines, int counted, boolean more) {}

    Found page(TableQuery query, Actor by) {
        var filter = PeopleFilter.of(query);
        var sight = sight(by);
        int total = count(filter, sight, "true");
        int offset = Math.min(query.offset(), COUNTED - TableQuery.PAGE_SIZE);
        return new Found(
                lines(query, filter, sight, total <= COUNTED, offset, TableQuery.PAGE_SIZE),
                Math.min(total, COUNTED),
                total > COUNTED);
    }

    /// @throws Refusal where there are more than a file should hold
    List<PersonLine> all(TableQuery query, Actor by) {
        var lines = lines(query, PeopleFilter.of(query), sight(by), true, 0, MOST_EXPORTED + 1);
        if (lines.size() > MOST_EXPORTED) {
            throw Refusal.of(
                    PeopleRefusals.EXPORT_TOO_LONG, "organization.people.refusal.export_too_long", MOST_EXPORTED);
        }
        return lines;
    }

    /// The best hits of a search, for the top bar.
    List<PersonLine> find(String text, Actor by, int atMost) {
        var query = TableQuery.of("/people", Map.of("q", text), COLUMNS, PeopleFilter.NAMES);
        var filter = PeopleFilter.of(query);
        var sight = sight(by);
        boolean few = count(filter, sight, "true") <= COUNTED;
        return lines(query, filter, sight, few, 0, atMost);
    }

    /// First those with the very accents, then the rest; each in the order of names.
    private List<PersonLine> lines(
            TableQuery query, PeopleFilter filter, Sight sight, boolean few, int offset, int limit) {
        if (!filter.searches()) {
            return ask(query, filter, sight, few, "true", offset, limit);
        }
        var exact = filter.exact();
        var lines = new ArrayList<>(ask(query, filter, sight, few, exact, offset, limit));
        if (lines.size() < limit) {
            int better = offset == 0 ? lines.size() : count(filter, sight, exact);
            lines.addAll(ask(
                    query,
                    filter,
                    sight,
                    few,
                    "not (" + exact + ")",
                    Math.max(0, offset - better),
                    limit - lines.size()));
        }
        return lines;
    }

    private List<PersonLine> ask(
            TableQuery query, PeopleFilter filter, Sight sight, boolean few, String which, int offset, int limit) {
        var sql = filter.day() == null
                ? today(filter, sight, few, which, order(query))
                : LINE_THEN.formatted(sight.opens()) + THEN + sight.ofPost() + filter.sql() + " and " + which
                        + order(query) + " limit :limit offset :offset";
        return jdbc.sql(sql)
                .params(filter.parameters())
                .param("tops", sight.tops().toArray(UUID[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
    }

    /// @param few whether they are gathered first and then put in order: the database would rather walk the order and
    /// look for them, which takes long where they are few, or all stand at its end
    private static String today(PeopleFilter filter, Sight sight, boolean few, String which, String order) {
        return LINE + "from (select p.id from (select p.id, p.name from organization.person p where " + sight.ofPerson()
                + filter.sql() + " and " + which + (few ? " offset 0" : "") + ") p" + order
                + " limit :limit offset :offset) found"
                + " join organization.person p on p.id = found.id"
                + " join organization.unit u on u.id = p.unit" + order;
    }

    private int count(PeopleFilter filter, Sight sight, String which) {
        var from =
                filter.day() == null ? "from organization.person p where " + sight.ofPerson() : THEN + sight.ofPost();
        return jdbc.sql("select count(*) from (select " + from + filter.sql() + " and " + which
                        + " limit :most) counted")
                .params(filter.parameters())
                .param("tops", sight.tops().toArray(UUID[]::new))
                .param("most", COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    private Sight sight(Actor by) {
        return permits.seesAll(by)
                ? new Sight(true, List.of())
                : new Sight(false, permits.tops(by).stream().map(UnitId::value).toList());
    }

    /// Which people somebody may see, as a condition; none for whom everybody is in sight.
    private record Sight(boolean all, List<UUID> tops) {
        private static final String IN_SIGHT = "%s in (select s.id from organization.unit s where s.path && :tops)";

        String ofPerson() {
            return all ? "" : IN_SIGHT.formatted("p.unit") + " and ";
        }

        /// By the unit of the post held on a day.
        String ofPost() {
            return all ? "" : IN_SIGHT.formatted("o.unit") + " and ";
        }

        /// Whether the person's page opens: who has moved to another branch is named, no more.
        String opens() {
            return all ? "true" : IN_SIGHT.formatted("p.unit");
        }
    }

    private static String order(TableQuery query) {
        var way = query.descending() ? " desc" : "";
        return " order by %s%s, p.name collate \"vi-x-icu\"%s, p.id%s"
                .formatted(COLUMNS.get(query.sort()), way, way, way);
    }

    static PersonLine line(ResultSet row) throws SQLException {
        var employment = row.getString("employment");
        var sex = row.getString("sex");
        return new PersonLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                birth(row),
                sex == null ? null : Sex.valueOf(sex),
                row.getString("unit_name"),
                row.getObject("unit", UUID.class),
                row.getString("post"),
                employment == null ? null : EmploymentKind.valueOf(employment),
                row.getBoolean("head"),
                row.getBoolean("direct_worker"),
                row.getBoolean("union_member"),
                row.getObject("since", LocalDate.class),
                row.getObject("left_day", LocalDate.class),
                row.getBoolean("opens"));
    }

    private static @Nullable PartialDate birth(ResultSet row) throws SQLException {
        var day = row.getObject("birth_day", LocalDate.class);
        var year = row.getObject("birth_year", Integer.class);
        return day != null ? PartialDate.of(day) : year != null ? PartialDate.of(year) : null;
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("name", "(split_part(p.name, ' ', -1)) collate \"vi-x-icu\"");
        return columns;
    }
}
