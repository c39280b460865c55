package vn.thidua.organization.people.imports;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lays the rows of a list beside one another and beside the people who are known: whom each means, what it would
/// change, and what cannot be. One statement for the whole list, run again after each change to it.
@Component
class Checks {
    private static final String MATCH = """
            with mine as materialized (select unit from access.permitted_units(:by, 'MANAGE_PEOPLE')),
            r as materialized (
                select line, unit, code, name, name_key, birth_year, birth_day, sex, employment, post, head, direct_worker,
                       union_member, since, citizen_number, party_member, party_since, findings, decided, chosen,
                       cells ->> 'birth' as birth_text, cells ->> 'since' as since_text
                from organization.people_import_row where import = :list),
            by_code as (
                select r.line, array_agg(p.id order by p.id) as ids,
                       bool_and(p.name_key = r.name_key or p.birth_day = r.birth_day) as alike
                from r join organization.person p on p.code = r.code and p.merged_into is null and p.left_day is null
                where r.code <> '' and p.unit in (select unit from mine) group by r.line),
            by_citizen as (
                select r.line, p.id,
                       p.unit in (select unit from mine) and p.left_day is null and p.name_key = r.name_key as alike
                from r join organization.person_identity i on i.citizen_number = r.citizen_number
                join organization.person p on p.id = i.person),
            by_name as (
                select r.line,
                       array_agg(p.id order by p.id) filter (where s.sure) as sure,
                       array_agg(p.id order by p.id) filter (where not s.sure) as doubtful
                from r join organization.person p
                  on p.name_key = r.name_key and p.merged_into is null and p.left_day is null
                  and (p.unit = r.unit or p.birth_day = r.birth_day)
                  and (p.birth_year is null or r.birth_year is null or p.birth_year = r.birth_year)
                  and (p.birth_day is null or r.birth_day is null or p.birth_day = r.birth_day)
                  and (p.code = '' or r.code is null or p.code = r.code)
                cross join lateral (
                    select coalesce(p.unit = r.unit and p.birth_year = r.birth_year, false) as sure) s
                where p.unit in (select unit from mine) group by r.line),
            m as materialized (
                select r.*,
                       case when k.id is not null then k.id
                            when r.decided = 'NEW' then null
                            when cardinality(c.ids) = 1 and c.alike then c.ids[1]
                            when z.alike then z.id
                            when c.ids is null and cardinality(n.sure) = 1 then n.sure[1] end as person,
                       case when k.id is not null or r.decided = 'NEW' or cardinality(c.ids) = 1 and c.alike or z.alike
                                 then '{}'::uuid[]
                            when c.ids is not null then c.ids
                            when cardinality(n.sure) > 1 then n.sure
                            when n.sure is null and n.doubtful is not null then n.doubtful
                            else '{}' end as candidates,
                       z.id as citizen
                from r
                left join by_code c on c.line = r.line
                left join by_citizen z on z.line = r.line
                left join by_name n on n.line = r.line
                left join organization.person k
                  on r.decided = 'PERSON' and k.id = r.chosen and k.merged_into is null and k.left_day is null
                  and k.unit in (select unit from mine)),
            """;
    private static final String AGAINST = """
            w as materialized (
                select m.*,
                       count(*) over citizens as same_citizen, min(line) over citizens as first_citizen, max(line) over citizens as last_citizen,
                       count(*) over codes as same_code, min(line) over codes as first_code, max(line) over codes as last_code,
                       count(*) over people as same_person, min(line) over people as first_person, max(line) over people as last_person,
                       count(*) over names as same_name, min(line) over names as first_name, max(line) over names as last_name,
                       count(*) filter (where head) over units as heads,
                       min(line) filter (where head) over units as first_head, max(line) filter (where head) over units as last_head,
                       bool_or(birth_text ~ :month_first) over () as births_month_first,
                       bool_or(since_text ~ :month_first) over () as sinces_month_first
                from m
                window citizens as (partition by citizen_number), codes as (partition by code), people as (partition by person),
                       names as (partition by name_key, unit, birth_year, birth_day, code, citizen_number, decided),
                       units as (partition by unit)),
            headed as (
                select p.unit, p.id, p.name from organization.person p
                where p.head and p.unit in (select unit from m where head)
                  and not exists (select from m o where o.person = p.id and (not o.head or o.unit <> p.unit))),
            f as (
                select w.*,
                       to_jsonb(array_remove(array[
                           case when citizen_number is not null and same_citizen > 1
                                then organization.import_fault('citizen_number', 'citizen_twice', case when line = first_citizen then last_citizen else first_citizen end) end,
                           case when citizen is distinct from person and citizen is not null
                                then organization.import_fault('citizen_number', 'citizen_of_another', null::text) end,
                           case when code is not null and same_code > 1
                                then organization.import_fault('code', 'code_twice', case when line = first_code then last_code else first_code end) end,
                           case when person is not null and same_person > 1 and not (code is not null and same_code > 1)
                                  and not (citizen_number is not null and same_citizen > 1)
                                then organization.import_fault('name', 'person_twice', case when line = first_person then last_person else first_person end)
                                when person is null and name is not null and unit is not null and same_name > 1
                                  and not (code is not null and same_code > 1)
                                  and not (citizen_number is not null and same_citizen > 1)
                                then organization.import_fault('name', 'person_twice', case when line = first_name then last_name else first_name end) end,
                           case when head and unit is not null and heads > 1
                                then organization.import_fault('head', 'two_heads', case when line = first_head then last_head else first_head end) end,
                           case when births_month_first and birth_text ~ :either_way
                                then organization.import_fault('birth', 'date_two_ways', birth_text) end,
                           case when sinces_month_first and since_text ~ :either_way
                                then organization.import_fault('since', 'date_two_ways', since_text) end
                       ], null)) || coalesce((
                           select jsonb_build_array(jsonb_build_object('column', 'head', 'code', 'head_in_office', 'arguments', jsonb_build_array(h.name)))
                           from headed h where w.head and h.unit = w.unit and h.id is distinct from w.person limit 1), '[]') as against
                from w),
            """;
    private static final String CHANGES = """
            d as (
                select f.line, f.person, f.candidates, f.against,
                       case when p.id is null then '{}'::jsonb else jsonb_strip_nulls(jsonb_build_object(
                           'code', case when f.code <> p.code then jsonb_build_array(p.code, f.code) end,
                           'name', case when f.name <> p.name then jsonb_build_array(p.name, f.name) end,
                           'birth', case when f.birth_day is not null and f.birth_day is distinct from p.birth_day
                                           or f.birth_year is distinct from p.birth_year and f.birth_year is not null
                                         then jsonb_build_array(coalesce(p.birth_day::text, p.birth_year::text, ''), coalesce(f.birth_day::text, f.birth_year::text)) end,
                           'sex', case when f.sex is distinct from p.sex and f.sex is not null then jsonb_build_array(coalesce(p.sex, ''), f.sex) end,
                           'unit', case when f.unit <> p.unit then jsonb_build_array(
                               (select short_name from organization.unit where id = p.unit), (select short_name from organization.unit where id = f.unit)) end,
                           'post', case when f.post <> p.post then jsonb_build_array(p.post, f.post) end,
                           'employment', case when f.employment is distinct from p.employment and f.employment is not null
                                              then jsonb_build_array(coalesce(p.employment, ''), f.employment) end,
                           'head', case when f.head <> p.head then jsonb_build_array(p.head::text, f.head::text) end,
                           'direct_worker', case when f.direct_worker <> p.direct_worker then jsonb_build_array(p.direct_worker::text, f.direct_worker::text) end,
                           'union_member', case when f.union_member <> p.union_member then jsonb_build_array(p.union_member::text, f.union_member::text) end,
                           'since', case when f.since is distinct from p.since and f.since is not null then jsonb_build_array(coalesce(p.since::text, ''), f.since::text) end,
                           'citizen_number', case when f.citizen_number is not null and f.citizen_number is distinct from i.citizen_number
                                                  then jsonb_build_array(coalesce('•••••••' || right(i.citizen_number, 5), ''), '•••••••' || right(f.citizen_number, 5)) end,
                           'party_member', case when f.party_member <> coalesce(i.party_member, false) then jsonb_build_array(coalesce(i.party_member, false)::text, f.party_member::text) end,
                           'party_since', case when f.party_since is distinct from i.party_since and f.party_since is not null
                                               then jsonb_build_array(coalesce(i.party_since::text, ''), f.party_since::text) end)) end as changes,
                       f.findings
                from f
                left join organization.person p on p.id = f.person
                left join organization.person_identity i on i.person = f.person),
            o as (
                select d.*, case when jsonb_array_length(findings) + jsonb_array_length(against) > 0 then 'FAULTY'
                                 when cardinality(candidates) > 0 then 'DOUBT'
                                 when person is null then 'NEW'
                                 when changes = '{}' then 'LEFT' else 'CHANGED' end as outcome
                from d)
            update organization.people_import_row t
            set person = o.person, candidates = o.candidates, against = o.against, changes = o.changes, outcome = o.outcome
            from o
            where t.import = :list and t.line = o.line
              and (t.person, t.candidates, t.against, t.changes, t.outcome)
                  is distinct from (o.person, o.candidates, o.against, o.changes, o.outcome)
            """;

    /// `4/13/1985`: can only be meant with the month first, and makes `4/3/1985` doubtful in the same column.
    private static final String MONTH_FIRST = "^\\d{1,2}[/.-](1[3-9]|2\\d|3[01])[/.-]\\d{4}$";

    private static final String EITHER_WAY = "^(0?[1-9]|1[0-2])[/.-](0?[1-9]|1[0-2])[/.-]\\d{4}$";

    private final JdbcClient jdbc;

    Checks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param account whose rights count
    void run(UUID list, UUID account) {
        jdbc.sql("analyze organization.people_import_row").update();
        jdbc.sql(MATCH + AGAINST + CHANGES)
                .param("list", list)
                .param("by", account)
                .param("month_first", MONTH_FIRST)
                .param("either_way", EITHER_WAY)
                .update();
    }
}
