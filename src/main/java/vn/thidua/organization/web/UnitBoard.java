package vn.thidua.organization.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The units one actor may see, as a list: of today or as of a day, found by what they are or ever were called. Words
/// in any order, accents and case apart; those with the accents as they were typed come first.
@Component
class UnitBoard {
    static final Map<String, String> COLUMNS = columns();

    private static final int MOST_WORDS = 8;
    /// How many hits are put in order. Words that more units have in their names are too common to search by: those
    /// with the whole phrase are among the hits in any case, and the list says that there are more.
    private static final int RANKED = 1_000;

    private static final String HITS = """
            (select v.id from organization.unit_version v join organization.unit u on u.id = v.unit
             where u.path && :tops and (:kind = '' or v.kind = :kind)
               and (:parent::uuid is null or u.path @> array[:parent::uuid])
               and case when :day::date is not null
                        then coalesce(v.from_day <= :day::date, true) and coalesce(v.to_day >= :day::date, true)
                        when :state = 'ACTIVE' then u.to_day is null and (:phrase <> '' or v.to_day is null)
                        when :state = 'ENDED' then u.to_day is not null and (:phrase <> '' or v.to_day = u.to_day)
                        else :phrase <> '' or v.to_day is null or v.to_day = u.to_day end
               %s %s)
            """;
    private static final String FOUND = """
            with hit as materialized (%s), found as (
                select distinct on (v.unit) v.*, u.to_day as ended, u.path, u.name as name_now, %s as miss,
                       (strpos(v.folded, :phrase) = 0)::int as apart
                from hit join organization.unit_version v on v.id = hit.id join organization.unit u on u.id = v.unit
                order by v.unit, v.to_day is not null, miss, v.to_day desc
            ), page as (select f.*, count(*) over () as total, (select count(*) from hit) as hits from found f %s)
            """;

    /// The units of today without any search: each has one open version, so nothing needs to be compared, and the page
    /// is walked to along the index of names.
    private static final String LISTED = """
            with page as (
                select f.*, (select count(*) from organization.unit c
                             where c.path && :tops and c.to_day is null and (:kind = '' or c.kind = :kind)
                               and (:parent::uuid is null or c.path @> array[:parent::uuid])) as total
                from (select v.*, null::date as ended, u.path, u.name as name_now, 0 as miss
                      from organization.unit_version v join organization.unit u on u.id = v.unit
                      where u.path && :tops and v.to_day is null and u.to_day is null and (:kind = '' or v.kind = :kind)
                        and (:parent::uuid is null or u.path @> array[:parent::uuid])) f %s)
            """;
    private static final String SHOWN = """
            select f.*,
                   case when :day::date is not null
                        then (select string_agg(a.short_name, ' › ' order by a.height desc)
                              from organization.above_on(f.unit, :day::date) a
                              join organization.unit x on x.id = a.unit and x.path && :tops)
                        when f.ended is null
                        then (select string_agg(a.short_name, ' › ' order by cardinality(a.path))
                              from organization.unit a
                              where a.id = any (f.path) and a.id <> f.unit and a.path && :tops) end as way,
                   case when f.ended is not null
                        then (select string_agg(n.name, '; ' order by n.position, n.name)
                              from organization.heirs(f.unit) h join organization.unit n on n.id = h.unit)
                        when f.to_day is not null then f.name_now end as now
            from page f %s
            """;

    private final JdbcClient jdbc;
    private final OrganizationPermits permits;

    UnitBoard(JdbcClient jdbc, OrganizationPermits permits) {
        this.jdbc = jdbc;
        this.permits = permits;
    }

    /// @param more whether there are more hits than were put in order
    record Found(TablePage<UnitLine> table, boolean more) {}

    Found page(TableQuery query, @Nullable LocalDate day, Actor by) {
        boolean searched = !words(query).isEmpty();
        var total = new long[1];
        var hits = new long[1];
        var rows = ask(query, day, by, RANKED, " limit " + TableQuery.PAGE_SIZE + " offset " + query.offset())
                .query((row, _) -> {
                    total[0] = row.getLong("total");
                    hits[0] = searched ? row.getLong("hits") : 0;
                    return line(row);
                })
                .list();
        return new Found(new TablePage<>(query, rows, total[0]), hits[0] >= RANKED);
    }

    List<UnitLine> all(TableQuery query, @Nullable LocalDate day, Actor by) {
        return ask(query, day, by, null, "").query((row, _) -> line(row)).list();
    }

    List<UnitLine> find(String text, Actor by, int atMost) {
        var query = TableQuery.of("/units", Map.of("q", text), COLUMNS, "q");
        return ask(query, null, by, RANKED, " limit " + atMost)
                .query((row, _) -> line(row))
                .list();
    }

    /// @param ranked how many hits are put in order at most, null for all
    private JdbcClient.StatementSpec ask(
            TableQuery query, @Nullable LocalDate day, Actor by, @Nullable Integer ranked, String limit) {
        var words = words(query);
        var phrase = Vietnamese.fold(typed(query));
        boolean listed = words.isEmpty() && day == null && state(query).equals("ACTIVE");
        var order = listed
                ? (query.sort().equals("best") ? " order by" : query.orderBy(COLUMNS) + ",")
                        + " f.name collate \"vi-x-icu\", f.unit"
                : query.orderBy(COLUMNS)
                        + ", f.apart, f.ended is not null, case when :phrase <> '' then length(f.name) end,"
                        + " f.name collate \"vi-x-icu\", f.unit";
        var found = listed
                ? LISTED.formatted(order + limit)
                : FOUND.formatted(hits(words, ranked), miss(words), order + limit);
        var ask = jdbc.sql(found + SHOWN.formatted(order))
                .param("tops", permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new))
                .param("kind", kind(query.filter("kind")))
                .param("parent", Ids.parse(query.filter("within")).orElse(null), Types.OTHER)
                .param("day", day, Types.DATE)
                .param("state", state(query))
                .param("phrase", phrase)
                .param("phrased", "%" + escaped(phrase) + "%");
        for (int i = 0; i < words.size(); i++) {
            ask = ask.param("typed" + i, words.get(i)).param("word" + i, "%" + escaped(words.get(i)) + "%");
        }
        return ask;
    }

    /// The versions that have all the words; with several words those that have them as typed come before a limit cuts.
    private static String hits(List<String> words, @Nullable Integer ranked) {
        var limit = ranked == null || words.isEmpty() ? "" : "limit " + ranked;
        var matches = IntStream.range(0, words.size())
                .mapToObj(at -> "and v.folded like :word" + at)
                .collect(Collectors.joining(" "));
        var all = HITS.formatted(matches, limit);
        return limit.isEmpty() || words.size() < 2
                ? all
                : HITS.formatted("and v.folded like :phrased", limit) + " union " + all;
    }

    /// How many of the words a name has only without regard to accents.
    private static String miss(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(at -> " + (strpos(lower(v.name || ' ' || v.short_name || ' ' || v.symbol), :typed" + at
                        + ") = 0)::int")
                .collect(Collectors.joining("", "0", ""));
    }

    private static String typed(TableQuery query) {
        return Vietnamese.line(query.filter("q")).toLowerCase(Vietnamese.LOCALE);
    }

    private static List<String> words(TableQuery query) {
        return Arrays.stream(typed(query).split(" "))
                .filter(word -> !Vietnamese.fold(word).isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static String escaped(String word) {
        return Vietnamese.fold(word).replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static String kind(String text) {
        return Arrays.stream(UnitKind.values()).map(Enum::name).anyMatch(text::equals) ? text : "";
    }

    /// Who searches looks for ended units as well; who only looks at the list does not.
    private static String state(TableQuery query) {
        var state = query.filter("state").toUpperCase(Locale.ROOT);
        return state.isEmpty() && query.filter("q").isEmpty() ? "ACTIVE" : state;
    }

    private static UnitLine line(ResultSet row) throws SQLException {
        return new UnitLine(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getString("symbol"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("place"),
                Objects.requireNonNullElse(row.getString("way"), ""),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                Objects.requireNonNullElse(row.getString("now"), ""),
                false);
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("best", "f.miss");
        columns.put("name", "f.name collate \"vi-x-icu\"");
        columns.put("symbol", "f.symbol");
        columns.put("kind", "f.kind");
        columns.put("place", "f.place collate \"vi-x-icu\"");
        columns.put("from", "f.from_day");
        columns.put("until", "f.ended");
        return columns;
    }
}
