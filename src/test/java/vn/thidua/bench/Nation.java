package vn.thidua.bench;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.organization.UnitId;

/// A country of made-up bodies and people, always the same for the same number of provinces: 34 of them are the data
/// set *nation* of the budgets, with 3,300 communes, some 60,000 units and 2.3 million people.
/// Written straight into the tables: through the use cases it would take hours.
final class Nation {
    /// All provinces of the country since July 2025.
    static final int WHOLE = 34;

    private static final int PEOPLE_OF_A_PROVINCE = 67_650;

    private final JdbcClient jdbc;
    private final int provinces;

    private Nation(JdbcClient jdbc, int provinces) {
        this.jdbc = jdbc;
        this.provinces = provinces;
    }

    /// Settles an empty database, and leaves one alone that has units already.
    /// @param withPeople whether people live there, or only the units stand
    static void settle(String database, int provinces, boolean withPeople) {
        // a connection of its own: those of the server give up after two minutes
        var source = new SingleConnectionDataSource(database, true);
        try {
            var jdbc = JdbcClient.create(source);
            long units = jdbc.sql("select count(*) from organization.unit")
                    .query(Long.class)
                    .single();
            if (units == 0) {
                new Nation(jdbc, provinces).settle(withPeople);
            }
        } finally {
            source.destroy();
        }
    }

    /// The unit of a number, as [#units] counts them.
    static UnitId unit(long number) {
        return new UnitId(UUID.fromString("01900000-0001-7000-8000-%012x".formatted(number)));
    }

    private void settle(boolean withPeople) {
        jdbc.sql("create schema if not exists bench").update();
        jdbc.sql("""
                create or replace function bench.any(n bigint, salt integer, among text[]) returns text
                    language sql immutable parallel safe
                    return among[1 + (hashint8extended(n, salt) & 2147483647) % cardinality(among)]
                """).update();
        jdbc.sql("""
                create or replace function bench.key(kind integer, n bigint) returns uuid
                    language sql immutable parallel safe
                    return ('01900000-000' || kind || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
                """).update();
        units();
        if (withPeople) {
            jdbc.sql("analyze organization.unit").update();
            people();
        }
        jdbc.sql("vacuum analyze").update();
    }

    /// Numbered so that the number tells the place: provinces below 100, then bodies of each province, then theirs.
    private void units() {
        level(
                "n",
                "generate_series(1, %d) n".formatted(provinces),
                "null",
                "'Ủy ban nhân dân tỉnh ' || " + place("n"),
                "PROVINCE",
                "UBND");
        level("1000 + p * 100 + n", bodies(17), "p", "'Sở ' || " + sector("n"), "DEPARTMENT", "SO");
        level(
                "100000 + p * 1000 + n",
                bodies(97),
                "p",
                "'Ủy ban nhân dân xã ' || " + place("p * 1000 + n"),
                "COMMUNE",
                "UBND");
        level(
                "200000 + (p * 100 + n) * 10 + m",
                bodies(17) + each(5),
                "1000 + p * 100 + n",
                "'Phòng ' || " + sector("n + m"),
                "DIVISION",
                "");
        level(
                "1000000 + (p * 1000 + n) * 100 + m",
                bodies(97) + each(4),
                "100000 + p * 1000 + n",
                "'Phòng ' || " + sector("n + m"),
                "DIVISION",
                "");
        level(
                "5000000 + (p * 1000 + n) * 100 + m",
                bodies(97) + each(8),
                "100000 + p * 1000 + n",
                "'Trường học ' || " + place("(p * 1000 + n) * 10 + m"),
                "SCHOOL",
                "");
        level(
                "9000000 + (p * 1000 + n) * 100 + m",
                bodies(97) + each(4),
                "100000 + p * 1000 + n",
                "'Thôn ' || " + place("(p * 1000 + n) * 10 + m + 7"),
                "TEAM",
                "");
    }

    private void level(String number, String from, String parent, String name, String kind, String symbol) {
        jdbc.sql("""
                insert into organization.unit (id, version, parent, path, name, short_name, symbol, kind, place, position)
                select bench.key(1, number), 0, bench.key(1, parent), '{}', name, name, :symbol, :kind, '', number %% 1000
                from (select (%s)::bigint as number, (%s)::bigint as parent, %s as name from %s) u
                """.formatted(number, parent, name, from))
                .param("symbol", symbol)
                .param("kind", kind)
                .update();
    }

    private String bodies(int many) {
        return "generate_series(1, %d) p, generate_series(1, %d) n".formatted(provinces, many);
    }

    private static String each(int many) {
        return ", generate_series(1, %d) m".formatted(many);
    }

    private static String place(String number) {
        return "bench.any(%1$s, 1, '{An,Bình,Hòa,Long,Tân,Phú,Minh,Đông,Tây,Vĩnh,Xuân,Yên}') || ' ' || bench.any(%1$s, 2, '{Sơn,Thủy,Lộc,Giang,Khánh,Phước,Thịnh,Hải,Điền,Mỹ,Lâm,Quý}') || ' ' || (%1$s) %% 97"
                .formatted(number);
    }

    private static String sector(String number) {
        return "bench.any(%s, 3, '{Nội vụ,Tài chính,Y tế,Giáo dục và Đào tạo,Xây dựng,Công Thương,Tư pháp,Nông nghiệp,Khoa học,Văn hóa,Dân tộc,Thanh tra}')"
                .formatted(number);
    }

    private void people() {
        var indexes = jdbc.sql("""
                select pg_get_indexdef(i.indexrelid) from pg_index i
                where i.indrelid in ('organization.person'::regclass, 'organization.post'::regclass)
                  and not i.indisunique
                """).query(String.class).list();
        dropIndexes();
        jdbc.sql(
                        "create temporary table place as select id, row_number() over (order by id) - 1 as nth from organization.unit")
                .update();
        jdbc.sql("create index on place (nth)").update();
        jdbc.sql("analyze place").update();
        long places = jdbc.sql("select count(*) from place").query(Long.class).single();
        for (int province = 0; province < provinces; province++) {
            jdbc.sql("""
                    insert into organization.person (id, version, unit, name, birth_year, post, head, code, sex, employment,
                                                     direct_worker, union_member)
                    select bench.key(2, n), 0, place.id,
                           bench.any(n, 4, '{Nguyễn,Nguyễn,Nguyễn,Trần,Lê,Phạm,Hoàng,Huỳnh,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý}')
                           || ' ' || bench.any(n, 5, '{Văn,Thị,Minh,Hữu,Đức,Thị Thu,Thị Ngọc,Quốc,Xuân,Thanh,Hoàng,Thị Mỹ}')
                           || ' ' || bench.any(n, 6, '{An,Anh,Bình,Cường,Dung,Dũng,Đạt,Đức,Giang,Hà,Hải,Hạnh,Hiền,Hòa,Hùng,Hương,Khánh,Lan,Linh,Long,Mai,Minh,Nam,Nga,Ngọc,Nhung,Phúc,Phương,Quân,Quang,Quỳnh,Sơn,Tâm,Thảo,Thắng,Thủy,Trang,Trung,Tú,Tuấn,Uyên,Vân,Việt,Vinh,Xuân,Yến,Ý}'),
                           1965 + (hashint8extended(n, 7) & 2147483647) % 38, bench.any(n, 8, '{Chuyên viên,Giáo viên,Văn thư,Kế toán,Cán bộ}'),
                           false, 'CB' || n, bench.any(n, 9, '{MALE,FEMALE}'), bench.any(n, 10, '{CIVIL_SERVANT,PUBLIC_EMPLOYEE,WORKER}'),
                           n % 3 > 0, n % 5 > 0
                    from generate_series(:first::bigint, :last::bigint) n
                    join place on place.nth = (hashint8extended(n, 11) & 9223372036854775807) % :places
                    """)
                    .param("first", (long) province * PEOPLE_OF_A_PROVINCE + 1)
                    .param("last", (long) (province + 1) * PEOPLE_OF_A_PROVINCE)
                    .param("places", places)
                    .update();
        }
        jdbc.sql("""
                insert into organization.post (id, version, person, unit, title, head, decision)
                select bench.key(3, row_number() over ()), 0, id, unit, post, head, '' from organization.person
                """).update();
        indexes.forEach(index -> jdbc.sql(index).update());
    }

    private void dropIndexes() {
        List<String> names = jdbc.sql("""
                select i.indexrelid::regclass::text from pg_index i
                where i.indrelid in ('organization.person'::regclass, 'organization.post'::regclass)
                  and not i.indisunique
                """).query(String.class).list();
        names.forEach(name -> jdbc.sql("drop index " + name).update());
    }
}
