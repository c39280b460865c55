package vn.thidua.organization.people.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// Pairs of people that look like one, among those whom the actor manages: the same words in the name, whatever their
/// accents and order, and nothing in birth, staff number or citizen number that speaks against it. Surest first.
@Component
class DuplicateBoard {
    private static final String NAME = "split_part(f.one_name, ' ', -1) collate \"vi-x-icu\"";

    /// The columns the list can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    private static final String PAIRS = """
            with mine as materialized (select unit from access.permitted_units(:by, 'MANAGE_PEOPLE')),
            p as materialized (
                select p.*, i.citizen_number from organization.person p
                left join organization.person_identity i on i.person = p.id
                where p.merged_into is null and p.unit in (select unit from mine)),
            found as (select a.id as one, b.id as other, a.name as one_name, b.name as other_name, a.post as one_post, b.post as other_post,
                   ua.short_name as one_unit, ub.short_name as other_unit,
                   coalesce(to_char(a.birth_day, 'DD/MM/YYYY'), a.birth_year::text, '') as one_birth,
                   coalesce(to_char(b.birth_day, 'DD/MM/YYYY'), b.birth_year::text, '') as other_birth,
                   case when a.birth_day = b.birth_day then 1 when a.unit = b.unit and a.birth_year = b.birth_year then 2
                        when a.unit = b.unit then 3 else 4 end as strength
            from p a
            join p b on b.name_key = a.name_key and b.id > a.id
            join organization.unit ua on ua.id = a.unit
            join organization.unit ub on ub.id = b.unit
            where (a.unit = b.unit or a.birth_year = b.birth_year)
              and (a.birth_year is null or b.birth_year is null or a.birth_year = b.birth_year)
              and (a.birth_day is null or b.birth_day is null or a.birth_day = b.birth_day)
              and (a.citizen_number is null or b.citizen_number is null)
              and (a.code = '' or b.code = '' or a.code = b.code or a.unit <> b.unit)
              and not exists (select from organization.not_duplicate n where n.one = a.id and n.other = b.id))
            select f.*, count(*) over () as total from found f
            where (:strength = '' or f.strength::text = :strength)
              and (select coalesce(bool_and(strpos(kernel.fold(f.one_name || ' ' || f.other_name || ' ' || f.one_unit || ' '
                                                               || f.other_unit), word) > 0), true)
                   from unnest(:words::text[]) word)
            """;

    private final JdbcClient jdbc;

    DuplicateBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TablePage<DuplicatesPage.Pair> page(TableQuery query, Actor by) {
        return TablePage.read(query, ask(query, by, TablePage.LIMIT), (row, _) -> pair(row));
    }

    List<DuplicatesPage.Pair> all(TableQuery query, Actor by) {
        return ask(query, by, "").query((row, _) -> pair(row)).list();
    }

    private JdbcClient.StatementSpec ask(TableQuery query, Actor by, String limit) {
        var words = Arrays.stream(query.filter("q").split(" "))
                .map(Vietnamese::fold)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        return jdbc.sql(PAIRS + query.orderBy(COLUMNS) + ", f.strength, " + NAME + ", f.one, f.other" + limit)
                .param("by", by.account())
                .param("strength", query.filter("strength"))
                .param("words", words);
    }

    private static DuplicatesPage.Pair pair(ResultSet row) throws SQLException {
        return new DuplicatesPage.Pair(half(row, "one"), half(row, "other"), row.getInt("strength"));
    }

    private static DuplicatesPage.Half half(ResultSet row, String which) throws SQLException {
        return new DuplicatesPage.Half(
                Ids.text(row.getObject(which, UUID.class)),
                row.getString(which + "_name"),
                row.getString(which + "_birth"),
                row.getString(which + "_post"),
                row.getString(which + "_unit"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("strength", "f.strength");
        columns.put("name", NAME);
        columns.put("unit", "f.one_unit collate \"vi-x-icu\"");
        return columns;
    }
}
