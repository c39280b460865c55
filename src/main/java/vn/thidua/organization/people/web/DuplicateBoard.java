package vn.thidua.organization.people.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;

/// Pairs of people that look like one, among those whom the actor manages: the same words in the name, whatever their
/// accents and order, and nothing in birth, staff number or citizen number that speaks against it. Surest first.
@Component
class DuplicateBoard {
    static final int SHOWN = 100;

    private static final String PAIRS = """
            with mine as materialized (select unit from access.permitted_units(:by, 'MANAGE_PEOPLE')),
            p as materialized (
                select p.*, i.citizen_number from organization.person p
                left join organization.person_identity i on i.person = p.id
                where p.merged_into is null and p.unit in (select unit from mine))
            select a.id as one, b.id as other, a.name as one_name, b.name as other_name, a.post as one_post, b.post as other_post,
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
              and not exists (select from organization.not_duplicate n where n.one = a.id and n.other = b.id)
            order by strength, split_part(a.name, ' ', -1) collate "vi-x-icu", a.name collate "vi-x-icu", a.id, b.id
            limit :limit
            """;

    private final JdbcClient jdbc;

    DuplicateBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DuplicatesPage.Pair> pairs(Actor by) {
        return jdbc.sql(PAIRS)
                .param("by", by.account())
                .param("limit", SHOWN)
                .query((row, _) ->
                        new DuplicatesPage.Pair(half(row, "one"), half(row, "other"), row.getInt("strength")))
                .list();
    }

    private static DuplicatesPage.Half half(ResultSet row, String which) throws SQLException {
        return new DuplicatesPage.Half(
                Ids.text(row.getObject(which, UUID.class)),
                row.getString(which + "_name"),
                row.getString(which + "_birth"),
                row.getString(which + "_post"),
                row.getString(which + "_unit"));
    }
}
