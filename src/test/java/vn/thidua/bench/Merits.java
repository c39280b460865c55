package vn.thidua.bench;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Five years of made-up merits of a settled [Nation]: some four for each of its people and three for each of its
/// units, ten million for all provinces. Written straight into the tables, the search's own among them, as the
/// triggers would have; its indexes are built afterwards.
final class Merits {
    private static final int FIRST_YEAR = 2021;
    private static final int YEARS = 5;

    /// What was received in a year, by a number below a hundred that is drawn for each kind.
    private static final String RECEIVED = """
            cross join lateral (
                select 'TITLE', case when h1 % 100 < 44 then 'LDTT' else 'CSTDCS' end, '', '' where h1 % 100 < 55
                union all select 'RATING', '', '', case when h2 % 3 = 0 then 'EXCELLENT' else 'GOOD' end where h2 % 100 < 20
                union all select 'FORM', case when h3 % 2 = 0 then 'GK' else 'BKT' end, '', '' where h3 % 100 < 8
                union all select 'INITIATIVE', '', bench.any(n, 12, '{Rút ngắn thời gian,Số hóa sổ sách,Lập bảng theo dõi,Cải tiến biểu mẫu}')
                    || ' ' || n % 977, 'GRASSROOTS' where h4 % 100 < 5
            ) merit (kind, award, words, grade)
            """;

    private final JdbcClient jdbc;

    private Merits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Fills an empty ledger, and leaves one alone that holds something already.
    static void fill(String database) {
        var source = new SingleConnectionDataSource(database, true);
        try {
            var jdbc = JdbcClient.create(source);
            if (jdbc.sql("select not exists (select from ledger.entry)")
                    .query(Boolean.class)
                    .single()) {
                new Merits(jdbc).fill();
            }
        } finally {
            source.destroy();
        }
    }

    private void fill() {
        jdbc.sql("set session_replication_role = replica").update();
        jdbc.sql("set maintenance_work_mem = '1GB'").update();
        var indexes = jdbc.sql("""
                select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index
                where indrelid = 'ledger.standing'::regclass and not indisprimary
                """)
                .query((row, _) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        indexes.forEach(index -> jdbc.sql("drop index " + index[0]).update());
        jdbc.sql("""
                create temporary table place as
                select u.id, u.name, row_number() over (order by u.id) as nth,
                       coalesce((select string_agg(a.name, ', ' order by cardinality(a.path) desc)
                                 from organization.unit a where a.id = any(u.path) and a.id <> u.id), '') as above
                from organization.unit u
                """).update();
        jdbc.sql("create index on place (id)").update();
        jdbc.sql("analyze place").update();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            received(year, "PERSON", "organization.person p join place on place.id = p.unit", "p.id, p.name");
            received(year, "UNIT", "place", "place.id, place.name");
            System.err.println("entered " + year);
        }
        stand();
        for (var index : indexes) {
            jdbc.sql(index[1]).update();
            System.err.println("built " + index[0]);
        }
        jdbc.sql("set session_replication_role = default").update();
        jdbc.sql("vacuum analyze ledger.entry").update();
        jdbc.sql("vacuum analyze ledger.standing").update();
    }

    private void received(int year, String kind, String from, String who) {
        jdbc.sql("""
                insert into ledger.entry (key, sort, merit, kind, award, words, grade, subject_kind, subject, subject_name, unit,
                                          unit_name, unit_place, year, decision_number, decision_day, decision_by, note, reason,
                                          keeper, source, actor, at)
                select key, 'RECORDED', key, kind, award, words, grade, :subjectKind, subject, name, unit, unit_name, above, :year,
                       (nth %% 700 + 1) || '/QĐ-' || bench.any(nth, 13, '{UBND,SNV,SYT,STC,VP}'),
                       make_date(:year, 12, (1 + nth %% 28)::integer), 'Thủ trưởng ' || unit_name, '', '', unit, 'hand', 'Bench', now()
                from (
                    select bench.key(:kind, :year * 100000000::bigint + row_number() over ()) as key, merit.*, w.*
                    from (select nth, n, subject, name, unit, unit_name, above,
                                 hashint8extended(n, :year) & 2147483647 as h1, hashint8extended(n, :year + 100) & 2147483647 as h2,
                                 hashint8extended(n, :year + 200) & 2147483647 as h3, hashint8extended(n, :year + 300) & 2147483647 as h4
                          from (select place.nth, row_number() over () as n, %s, place.id, place.name, place.above from %s)
                               w (nth, n, subject, name, unit, unit_name, above)) w
                    %s) merit
                """.formatted(who, from, RECEIVED))
                .param("subjectKind", kind)
                .param("kind", kind.equals("UNIT") ? 5 : 4)
                .param("year", year)
                .update();
    }

    private void stand() {
        jdbc.sql("analyze ledger.entry").update();
        stand("ledger.known_name", "distinct e.subject_name, kernel.fold(e.subject_name)");
        stand("ledger.known_place", "distinct kernel.fold(e.unit_name || ' ' || e.unit_place)");
        stand("ledger.known_number", "distinct kernel.fold(e.decision_number)");
        jdbc.sql("""
                insert into ledger.standing (merit, entry, ended_by, state, subject_kind, subject, holder, home, name, folded, kind,
                                             award, what, year, since, unit, unit_folded, decision_folded, root)
                select e.key, e.id, null, 'HOLDS', e.subject_kind, e.subject, e.subject, e.unit, e.subject_name,
                       kernel.fold(e.subject_name), e.kind, e.award, ledger.what(e.kind, e.award, e.words), e.year, e.year, e.unit,
                       kernel.fold(e.unit_name || ' ' || e.unit_place), kernel.fold(e.decision_number), u.path[1]
                from ledger.entry e join organization.unit u on u.id = e.unit
                """).update();
    }

    private void stand(String table, String known) {
        jdbc.sql("insert into " + table + " select " + known + " from ledger.entry e")
                .update();
        jdbc.sql("analyze " + table).update();
    }
}
