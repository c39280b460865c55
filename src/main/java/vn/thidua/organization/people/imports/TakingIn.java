package vn.thidua.organization.people.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;

/// Takes the good rows of a list in, and out again: set by set, in the caller's transaction. How changed people stood
/// before is kept with their rows.
@Component
class TakingIn {
    private static final String GOOD = " r.import = :list and r.outcome in ('NEW', 'CHANGED') ";
    private static final String CHANGED = " r.import = :list and r.outcome = 'CHANGED' and p.id = r.person ";

    private final JdbcClient jdbc;
    private final Clock clock;

    TakingIn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// How many people were added and changed.
    record Done(int added, int changed) {}

    Done takeIn(ImportId list, UnitId own) {
        var parameters =
                Map.<String, Object>of("list", list.value(), "own", own.value(), "today", LocalDate.now(clock));
        jdbc.sql("select p.id from organization.person p, organization.people_import_row r where" + CHANGED
                        + "order by p.id for update of p")
                .params(parameters)
                .query(UUID.class)
                .list();
        run("""
                update organization.people_import_row r set before = organization.image_of(array[r.person])
                from organization.person p where""" + CHANGED, parameters);
        run("""
                update organization.person p set head = false
                from organization.people_import_row r
                where p.head and (not r.head or r.unit <> p.unit) and""" + CHANGED, parameters);
        end(parameters);
        int changed = change(parameters);
        int added = add(parameters);
        run("""
                insert into organization.post as o
                       (id, version, person, unit, title, head, from_day, to_day, decision)
                select r.new_post, 0, p.id, p.unit, p.post, p.head, p.since, null, ''
                from organization.people_import_row r join organization.person p on p.id = coalesce(r.person, r.new_person)
                where""" + GOOD + """
                and not exists (select from organization.post x where x.person = p.id and x.to_day is null)
                """, parameters);
        run("""
                insert into organization.person_identity as i (person, citizen_number, party_member, party_since)
                select coalesce(r.person, r.new_person), r.citizen_number, coalesce(r.party_member, false), r.party_since
                from organization.people_import_row r
                where (r.citizen_number is not null or r.party_member or r.party_since is not null) and""" + GOOD + """
                on conflict (person) do update
                set citizen_number = coalesce(excluded.citizen_number, i.citizen_number),
                    party_since = coalesce(excluded.party_since, i.party_since)
                """, parameters);
        run("""
                update organization.person_identity i set party_member = r.party_member
                from organization.people_import_row r
                where r.party_member is not null and i.person = coalesce(r.person, r.new_person) and""" + GOOD, parameters);
        run("""
                update organization.people_import_row r set version = p.version
                from organization.person p where p.id = coalesce(r.person, r.new_person) and""" + GOOD, parameters);
        return new Done(added, changed);
    }

    void takeOut(ImportId list) {
        var parameters = Map.<String, Object>of("list", list.value());
        run("""
                delete from organization.post o using organization.people_import_row r
                where r.import = :list and r.outcome = 'NEW' and r.version is not null and o.person = r.new_person
                """, parameters);
        run("""
                delete from organization.person_identity i using organization.people_import_row r
                where r.import = :list and r.outcome = 'NEW' and r.version is not null and i.person = r.new_person
                """, parameters);
        run("""
                delete from organization.person p using organization.people_import_row r
                where r.import = :list and r.outcome = 'NEW' and r.version is not null and p.id = r.new_person
                """, parameters);
        jdbc.sql("""
                        select organization.restore(jsonb_build_object(
                            'people', coalesce(jsonb_agg(r.before -> 'people' -> 0), '[]'),
                            'identities', coalesce((
                                select jsonb_agg(i)
                                from organization.people_import_row x, jsonb_array_elements(x.before -> 'identities') i
                                where x.import = :list and x.outcome = 'CHANGED'), '[]'),
                            'posts', coalesce((
                                select jsonb_agg(o)
                                from organization.people_import_row x, jsonb_array_elements(x.before -> 'posts') o
                                where x.import = :list and x.outcome = 'CHANGED'), '[]')))
                        from organization.people_import_row r
                        where r.import = :list and r.outcome = 'CHANGED' and r.before is not null
                        """).params(parameters).query((_, _) -> list).list();
    }

    /// The post of whom the list shows in another unit ends the day before the new one begins.
    private void end(Map<String, Object> parameters) {
        run("""
                update organization.post o
                set to_day = greatest(coalesce(r.since, :today::date), o.from_day) - 1, version = o.version + 1
                from organization.people_import_row r, organization.person p
                where o.person = p.id and o.to_day is null and r.unit <> p.unit and""" + CHANGED, parameters);
    }

    private int change(Map<String, Object> parameters) {
        int changed = run("""
                update organization.person p
                set version = p.version + 1, code = coalesce(r.code, p.code), name = coalesce(r.name, p.name),
                    birth_year = coalesce(r.birth_year, p.birth_year),
                    birth_day = case when r.birth_day is not null then r.birth_day
                                     when r.birth_year is distinct from p.birth_year and r.birth_year is not null then null
                                     else p.birth_day end,
                    sex = coalesce(r.sex, p.sex), employment = coalesce(r.employment, p.employment),
                    post = coalesce(r.post, p.post), direct_worker = coalesce(r.direct_worker, p.direct_worker),
                    union_member = coalesce(r.union_member, p.union_member),
                    since = case when r.unit <> p.unit then coalesce(r.since, :today::date) else coalesce(r.since, p.since) end,
                    head = case when r.unit <> p.unit then coalesce(r.head, false) else coalesce(r.head, p.head) end,
                    unit = coalesce(r.unit, p.unit)
                from organization.people_import_row r where""" + CHANGED, parameters);
        run("""
                update organization.post o
                set title = p.post, head = p.head, version = o.version + 1,
                    from_day = case when o.from_day is null or r.since < o.from_day
                                      or not exists (select from organization.post x where x.person = o.person and x.id <> o.id)
                                    then coalesce(r.since, o.from_day) else o.from_day end
                from organization.people_import_row r, organization.person p
                where o.person = p.id and o.to_day is null and o.unit = p.unit and""" + CHANGED, parameters);
        return changed;
    }

    private int add(Map<String, Object> parameters) {
        return run("""
                insert into organization.person
                       (id, version, unit, name, birth_year, birth_day, post, head, code, sex, employment, direct_worker, union_member, since)
                select r.new_person, 0, coalesce(r.unit, :own), r.name, r.birth_year, r.birth_day, coalesce(r.post, ''),
                       coalesce(r.head, false), coalesce(r.code, ''), r.sex, r.employment, coalesce(r.direct_worker, false),
                       coalesce(r.union_member, false), r.since
                from organization.people_import_row r
                where r.import = :list and r.outcome = 'NEW'
                """, parameters);
    }

    private int run(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).update();
    }
}
