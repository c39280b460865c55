package vn.thidua.bench;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// What there is around one launch: nothing before it, afterwards a movement of each province too, and half of all
/// done. Written straight into the tables.
final class Campaigns {
    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// As if nothing had ever been launched.
    void forget() {
        jdbc.sql("truncate duty.task, movement.movement cascade").update();
        jdbc.sql("vacuum analyze").update();
    }

    private static final String WRITTEN =
            "id, version, task, origin, unit, person, inherited_from, state, opens_on, due_on,"
                    + " submitted_at, settled_at, asked_on";

    /// How long the database alone takes to write the duties there are once more, into a table with the same
    /// indexes, by one statement; in seconds.
    double written() {
        jdbc.sql("drop table if exists bench.duty").update();
        jdbc.sql("create table bench.duty (like duty.duty including all)").update();
        long start = System.nanoTime();
        jdbc.sql("insert into bench.duty (%1$s) select %1$s from duty.duty".formatted(WRITTEN))
                .update();
        double seconds = (System.nanoTime() - start) / 1e9;
        jdbc.sql("drop table bench.duty").update();
        return seconds;
    }

    /// Each province has launched the same for its communes.
    void ofProvinces(MovementId first) {
        jdbc.sql("drop table if exists bench.province").update();
        jdbc.sql("""
                create table bench.province as
                select u.id as unit, gen_random_uuid() as movement from organization.unit u where u.kind = 'PROVINCE'
                """).update();
        jdbc.sql("""
                insert into movement.movement
                    (id, version, form_key, plan, edition, unit, year, number, title, theme, slogan, state, begins_on,
                     ends_on, participants, launched_at, launched_by, launched_by_name)
                select p.movement, 0, gen_random_uuid(), gen_random_uuid(), 1, p.unit, m.year, m.number, m.title, m.theme,
                       m.slogan, m.state, m.begins_on, m.ends_on, 97, m.launched_at, m.launched_by, m.launched_by_name
                from bench.province p, movement.movement m where m.id = ?
                """).param(first.value()).update();
        jdbc.sql("""
                insert into movement.participant (movement, unit)
                select p.movement, u.id from bench.province p
                join organization.unit u on u.parent = p.unit and u.kind = 'COMMUNE'
                """).update();
        jdbc.sql("""
                insert into duty.task (id, origin, position, kind, words, provision, quote, stage, asked_by, due_words, event)
                select gen_random_uuid(), p.movement, t.position, t.kind, t.words, t.provision, t.quote, t.stage, p.unit,
                       t.due_words, t.event
                from bench.province p, duty.task t where t.origin = ?
                """).param(first.value()).update();
        jdbc.sql("""
                insert into duty.duty (id, version, task, origin, unit, state, opens_on, due_on)
                select gen_random_uuid(), 0, t.id, t.origin, u.unit, 'OPEN', o.opens_on, o.due_on
                from bench.province p
                join duty.task t on t.origin = p.movement
                join movement.participant u on u.movement = p.movement
                join lateral (
                    select d.opens_on, d.due_on from duty.task f join duty.duty d on d.task = f.id
                    where f.origin = ? and f.position = t.position limit 1) o on true
                """).param(first.value()).update();
        jdbc.sql("drop table bench.province").update();
    }

    /// Of what is due by next month six in ten are done, one waits, one came back, two are open.
    void goOn(LocalDate today) {
        jdbc.sql("""
                update duty.duty d
                set state = case when n < 6 then 'DONE' when n = 6 then 'SUBMITTED' else 'RETURNED' end,
                    submitted_at = case when n < 7 then d.due_on - interval '2 days' end,
                    settled_at = case when n < 6 then d.due_on - interval '1 day' end,
                    version = 1
                from (select id, (hashtextextended(id::text, 1) & 2147483647) % 10 as n from duty.duty) h
                where h.id = d.id and h.n < 8 and d.due_on < ?::date + 30
                """).param(today).update();
        jdbc.sql("""
                insert into duty.step (id, duty, task, kind, by_name, at, words)
                select gen_random_uuid(), id, task, 'SUBMITTED', 'Nguyễn Văn An', submitted_at, 'Đã hoàn thành.'
                from duty.duty where submitted_at is not null
                """).update();
        jdbc.sql("vacuum analyze").update();
    }

    /// The first duty of a unit in a movement.
    UUID duty(MovementId movement, UnitId unit) {
        return jdbc.sql("""
                        select d.id from duty.duty d join duty.task t on t.id = d.task
                        where t.origin = :movement and d.unit = :unit order by t.position limit 1
                        """)
                .param("movement", movement.value())
                .param("unit", unit.value())
                .query(UUID.class)
                .single();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
