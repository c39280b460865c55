package vn.thidua.ledger.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;

/// Finds out whose merits the rows of an import are, for all rows at once, and which are in the ledger already.
///
/// A person is meant for sure where name, year of birth and the unit of that time agree and nobody else fits as well,
/// or where name and staff code agree. Whatever is less sure is for a person to decide; those who may be meant are kept
/// with the row, each with how well he fits. Whoever has left is found as those who are there.
@Component
class Matching {
    private static final String ROWS = """
            with r as materialized (
                select line, subject_kind, subject_sort, name, name_key, birth_year, birth_day, code, unit_name, units,
                       coalesce(decision_day, make_date(year, 12, 31)) as day, make_date(coalesce(since, year), 1, 1) as begun
                from ledger.import_row
                where import = :import and findings = '[]' and outcome <> 'ENTERED' and (:who = '' or who = :who)),
            """;
    private static final String CANDIDATES = """
            people as (
                select r.line, p.id, lower(p.name) = lower(r.name) as exact,
                       case when r.birth_year is null then 'BLANK' when p.birth_year is null then 'UNKNOWN'
                            when p.birth_year <> r.birth_year or p.birth_day <> r.birth_day then 'OTHER' else 'SAME' end as birth,
                       case when r.unit_name = '' then 'BLANK' when r.units = '{}' then 'UNKNOWN'
                            when exists (select from organization.post o join organization.unit u on u.id = o.unit
                                         where o.person = p.id and u.path && r.units and coalesce(o.from_day <= r.day, true)
                                           and coalesce(o.to_day >= r.begun, true)) then 'THEN'
                            when h.path && r.units
                                 or exists (select from organization.post o join organization.unit u on u.id = o.unit
                                            where o.person = p.id and u.path && r.units)
                            then case when exists (select from organization.post o
                                                   where o.person = p.id and coalesce(o.from_day <= r.day, true)
                                                     and coalesce(o.to_day >= r.begun, true))
                                      then 'ANOTHER_TIME' else 'THEN' end
                            else 'OTHER' end as place,
                       case when r.code = '' or p.code = '' then 'BLANK' when lower(r.code) = lower(p.code) then 'SAME'
                            else 'OTHER' end as staff
                from r
                join organization.person p on p.name_key = r.name_key and p.merged_into is null
                join organization.unit h on h.id = p.unit and h.path @> array[:unit]::uuid[]
                where r.subject_kind = 'PERSON'),
            outside as (
                select r.line, o.id, true as exact,
                       case when r.birth_year is null or o.birth_year is null then 'BLANK'
                            when o.birth_year = r.birth_year then 'SAME' else 'OTHER' end as birth,
                       'BLANK' as place, 'BLANK' as staff
                from r
                join organization.outside_subject o on o.name_folded = kernel.fold(r.name) and o.kind = r.subject_sort
                join organization.unit t on t.id = o.territory and t.path @> array[:unit]::uuid[]
                where r.subject_kind = 'OUTSIDE'),
            units as (
                select r.line, u.id, true as exact, 'BLANK' as birth, 'BLANK' as place, 'BLANK' as staff
                from r cross join lateral unnest(r.units) as u(id)
                where r.subject_kind = 'UNIT'),
            """;
    private static final String RANKED = """
            sure as (
                select c.*, 'PERSON' as of,
                       exact and (birth = 'SAME' and place in ('THEN', 'BLANK') and staff <> 'OTHER'
                                  or staff = 'SAME' and birth <> 'OTHER') as sure from people c
                union all
                select c.*, 'OUTSIDE', birth <> 'OTHER' from outside c
                union all
                select c.*, 'UNIT', true from units c),
            ranked as (
                select s.*, bool_or(birth <> 'OTHER') over lines as some_born_so,
                       row_number() over (partition by line order by sure desc, birth = 'OTHER', staff = 'SAME' desc,
                           array_position(array['THEN', 'BLANK', 'ANOTHER_TIME', 'UNKNOWN', 'OTHER'], place), exact desc,
                           birth = 'SAME' desc, id) as rank
                from sure s window lines as (partition by line)),
            found as (
                select line, count(*) filter (where sure) as sure, (array_agg(id order by rank))[1] as best,
                       jsonb_agg(jsonb_build_object('id', id, 'exact', exact, 'birth', birth, 'place', place, 'staff', staff)
                                 order by rank) filter (where rank <= :most and (birth <> 'OTHER' or not some_born_so)) as fitting
                from ranked group by line)
            update ledger.import_row t
            set candidates = coalesce(f.fitting, '[]'),
                subject = case t.decided
                               when 'ONE' then (select t.chosen from organization.unit h
                                                where h.id = ledger.home_of(t.subject_kind, t.chosen)
                                                  and h.path @> array[:unit]::uuid[])
                               when 'OUT' then null
                               else case when f.sure = 1 then f.best end end
            from r left join found f on f.line = r.line
            where t.import = :import and t.line = r.line
            """;

    /// What is in the ledger already, or stands in an earlier row; by whom it is held today, through merged people.
    private static final String OUTCOMES = """
            with those as (
                select t.line, t.subject, t.findings, t.decided, t.outcome, t.kind, t.what, t.year, t.decision_folded,
                       case when t.subject is not null
                            then row_number() over (partition by t.subject, t.kind, t.what, t.year, t.decision_folded
                                                    order by t.outcome <> 'ENTERED', t.line) end as turn
                from ledger.import_row t
                where t.import = :import
                  and (:who = '' or t.who = :who or t.subject in (
                           select x.subject from ledger.import_row x where x.import = :import and x.who = :who))),
            judged as (
                select line, case when outcome = 'ENTERED' then 'ENTERED' when findings <> '[]' then 'FAULTY'
                                  when decided = 'OUT' then 'LEFT' when subject is null then 'DOUBT'
                                  when turn > 1 or exists (
                                      select from ledger.standing s
                                      where s.holder = h.holder and s.kind = those.kind and s.what = those.what
                                        and s.year = those.year and s.decision_folded = those.decision_folded
                                        and s.state = 'HOLDS') then 'KNOWN'
                                  else 'NEW' end as outcome
                from those
                cross join lateral (select coalesce((select p.id from organization.person p
                                                     where p.id = those.subject and p.merged_into is null),
                                                    ledger.holder_of('PERSON', those.subject)) as holder offset 0) h)
            update ledger.import_row t set outcome = j.outcome
            from judged j where t.import = :import and t.line = j.line and t.outcome <> j.outcome
            """;

    private static final int MOST_SHOWN = 8;

    private final JdbcClient jdbc;

    Matching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All rows of an import for a unit.
    void all(MeritImportId id, UnitId unit) {
        jdbc.sql("analyze ledger.import_row").update();
        run(id, unit, "");
    }

    /// The rows that write their subject in one way.
    void of(MeritImportId id, UnitId unit, String who) {
        run(id, unit, who);
    }

    /// Looks again at what is in the ledger, not at whose it is.
    void judge(MeritImportId id) {
        judge(id, "");
    }

    private void run(MeritImportId id, UnitId unit, String who) {
        jdbc.sql(ROWS + CANDIDATES + RANKED)
                .param("import", id.value())
                .param("unit", unit.value())
                .param("who", who)
                .param("most", MOST_SHOWN)
                .update();
        judge(id, who);
    }

    private void judge(MeritImportId id, String who) {
        jdbc.sql(OUTCOMES).param("import", id.value()).param("who", who).update();
    }
}
