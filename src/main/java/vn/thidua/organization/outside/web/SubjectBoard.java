package vn.thidua.organization.outside.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The households, enterprises and citizens registered with the units one actor sees.
@Component
class SubjectBoard {
    /// The columns the list can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    private static final String LINE = """
            select s.id, s.kind, s.name, s.representative, s.birth_year, s.sex, s.address, s.territory,
                   u.short_name as territory_name, s.registration_number, s.active_from, s.active_to, s.note,
                   count(*) over () as total
            from organization.outside_subject s join organization.unit u on u.id = s.territory
            where u.path && :tops
            """;
    private static final String WORDS = """
              and (select coalesce(bool_and(strpos(s.folded || ' ' || u.folded, word) > 0), true)
                   from unnest(:words::text[]) word)
            """;
    private static final String CHOSEN = WORDS + """
              and (:kind = '' or s.kind = :kind)
              and (:territory::uuid is null or u.path @> array[:territory::uuid])
              and (:state = 'all' or (s.active_to is null) = (:state <> 'closed'))
            """;
    private static final String EXACT_FIRST = """
             order by strpos(lower(s.name), :exact) = 0, s.active_to is not null,
                      split_part(s.name, ' ', -1) collate "vi-x-icu", s.name collate "vi-x-icu", s.id
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final OrganizationPermits permits;

    SubjectBoard(JdbcClient jdbc, OrganizationPermits permits) {
        this.jdbc = jdbc;
        this.permits = permits;
    }

    TablePage<SubjectLine> page(TableQuery query, Actor by) {
        var total = new long[1];
        var rows = ask(query, by, " limit :limit offset :offset")
                .param("limit", TableQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return line(row, number);
                })
                .list();
        return new TablePage<>(query, rows, total[0]);
    }

    List<SubjectLine> all(TableQuery query, Actor by) {
        return ask(query, by, "").query(SubjectBoard::line).list();
    }

    /// Which version of what is written about it this is.
    int version(OutsideSubjectId id) {
        return jdbc.sql("select version from organization.outside_subject where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /// @throws Missing where there is none or the actor may not see it
    SubjectLine require(OutsideSubjectId id, Actor by) {
        return jdbc.sql(LINE + " and s.id = :id")
                .param("tops", tops(by))
                .param("id", id.value())
                .query(SubjectBoard::line)
                .optional()
                .orElseThrow(() -> new Missing("subject"));
    }

    /// Whose name, address, territory or number holds all words; with the same accents first.
    List<SubjectLine> find(String text, Actor by, int atMost) {
        return jdbc.sql(LINE + WORDS + EXACT_FIRST)
                .param("tops", tops(by))
                .param("words", words(text))
                .param("exact", Vietnamese.line(text).toLowerCase(Vietnamese.LOCALE))
                .param("limit", atMost)
                .query(SubjectBoard::line)
                .list();
    }

    /// Those of the same kind and name in a territory, who may be the one that is being entered.
    List<SubjectLine> namesakes(OutsideSubjectKind kind, String name, UnitId territory, Actor by) {
        return jdbc.sql(LINE + """
                          and s.kind = :kind and s.territory = :territory and s.name_folded = kernel.fold(:name)
                        order by s.address, s.id limit 10
                        """)
                .param("tops", tops(by))
                .param("kind", kind.name())
                .param("territory", territory.value())
                .param("name", name)
                .query(SubjectBoard::line)
                .list();
    }

    /// The territories whose subjects the actor may enter; whatever units he has where there is no territory among
    /// them.
    List<SubjectFormPage.Territory> territories(Actor by) {
        return jdbc.sql("""
                        with reach as (
                            select u.id, u.name, u.position, u.path,
                                   u.kind in ('COMMUNE', 'DISTRICT', 'PROVINCE') as territory
                            from organization.unit u where u.path && :tops)
                        select id, name from reach
                        where territory or not exists (select from reach where territory)
                        order by cardinality(path) desc, position, name collate "vi-x-icu" limit 1000
                        """)
                .param("tops", managed(by).stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        new SubjectFormPage.Territory(Ids.text(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /// The territories that have subjects the actor sees.
    List<SubjectFormPage.Territory> registered(Actor by) {
        return jdbc.sql("""
                        select distinct u.id, u.short_name, u.short_name collate "vi-x-icu" as in_order
                        from organization.outside_subject s join organization.unit u on u.id = s.territory
                        where u.path && :tops order by 3 limit 1000
                        """)
                .param("tops", tops(by))
                .query((row, _) -> new SubjectFormPage.Territory(
                        Ids.text(row.getObject("id", UUID.class)), row.getString("short_name")))
                .list();
    }

    List<UnitId> managed(Actor by) {
        return permits.tops(by).stream()
                .filter(top -> permits.mayManagePeople(by, top))
                .toList();
    }

    private JdbcClient.StatementSpec ask(TableQuery query, Actor by, String limit) {
        return jdbc.sql(LINE + CHOSEN + query.orderBy(COLUMNS) + ", s.id" + limit)
                .param("tops", tops(by))
                .param("words", words(query.filter("q")))
                .param("kind", query.filter("kind"))
                .param("territory", Ids.parse(query.filter("territory")).orElse(null), Types.OTHER)
                .param("state", query.filter("state"));
    }

    private UUID[] tops(Actor by) {
        return permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static String[] words(String text) {
        var folded = Vietnamese.fold(text);
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    private static SubjectLine line(ResultSet row, int number) throws SQLException {
        var sex = row.getString("sex");
        return new SubjectLine(
                row.getObject("id", UUID.class),
                OutsideSubjectKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("representative"),
                row.getObject("birth_year", Integer.class),
                sex == null ? null : Sex.valueOf(sex),
                row.getString("address"),
                new UnitId(row.getObject("territory", UUID.class)),
                row.getString("territory_name"),
                row.getString("registration_number"),
                row.getObject("active_from", LocalDate.class),
                row.getObject("active_to", LocalDate.class),
                row.getString("note"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put(
                "name",
                "(case s.kind when 'ENTERPRISE' then '' else split_part(s.name, ' ', -1) || ' ' end || s.name)"
                        + " collate \"vi-x-icu\"");
        columns.put("kind", "s.kind");
        columns.put("address", "s.address collate \"vi-x-icu\"");
        columns.put("territory", "u.short_name collate \"vi-x-icu\"");
        columns.put("from", "s.active_from");
        return columns;
    }
}
