package vn.thidua.organization.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Dates;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.table.TableQuery;

/// What the list of people is narrowed to, as SQL over `organization.person p`. Only what is asked for stands in it, so
/// that the database may choose its way by what is left.
final class PeopleFilter {
    /// The filters as they stand in the address.
    static final String[] NAMES = {"q", "unit", "employment", "sex", "role", "union", "state", "day"};

    private static final String BELOW =
            "exists (select from organization.unit b where b.id = p.unit and b.path @> array[:below]::uuid[])";
    private static final String BELOW_THEN = """
            o.unit in (with recursive down as (
                           select :below::uuid as unit
                           union
                           select v.unit from down join organization.unit_version v on v.parent = down.unit
                           where coalesce(v.from_day <= :day, true) and coalesce(v.to_day >= :day, true))
                       select unit from down)
            """;

    private static final int LEAST_WITHIN = 3;

    private final StringBuilder sql = new StringBuilder("p.merged_into is null");
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> words;
    private final @Nullable LocalDate day;

    private PeopleFilter(TableQuery query) {
        day = day(query);
        if (day != null) {
            parameters.put("day", day);
        }
        words = Arrays.stream(Vietnamese.line(query.filter("q"))
                        .toLowerCase(Vietnamese.LOCALE)
                        .split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int at = 0; at < words.size(); at++) {
            sql.append(" and ").append(holds("p.folded", "word" + at, Vietnamese.fold(words.get(at))));
        }
        Ids.parse(query.filter("unit")).ifPresent(unit -> and(day == null ? BELOW : BELOW_THEN, "below", unit));
        choice(query, "employment", "p.employment = :employment");
        choice(query, "sex", "p.sex = :sex");
        switch (query.filter("role")) {
            case "head" -> sql.append(day == null ? " and p.head" : " and o.head");
            case "direct" -> sql.append(" and p.direct_worker");
            default -> {}
        }
        if (query.filter("union").equals("yes")) {
            sql.append(" and p.union_member");
        } else if (query.filter("union").equals("no")) {
            sql.append(" and not p.union_member");
        }
        if (day == null) {
            switch (query.filter("state")) {
                case "left" -> sql.append(" and p.left_day is not null");
                case "all" -> {}
                default -> sql.append(" and p.left_day is null");
            }
        }
    }

    static PeopleFilter of(TableQuery query) {
        return new PeopleFilter(query);
    }

    /// As of which day the list is wanted, null for today. Who held a post on that day is on it, whatever became of
    /// him.
    static @Nullable LocalDate day(TableQuery query) {
        return Dates.day(query.filter("day")).orElse(null);
    }

    @Nullable LocalDate day() {
        return day;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /// Whether something is searched for, so that some hits are better than others.
    boolean searches() {
        return !words.isEmpty();
    }

    /// The condition of the better hits: the words stand there with the very accents that were typed.
    String exact() {
        var all = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            all.add(holds("lower(p.name || ' ' || p.code)", "exact" + at, words.get(at)));
        }
        return String.join(" and ", all);
    }

    private void choice(TableQuery query, String name, String condition) {
        if (!query.filter(name).isEmpty()) {
            and(condition, name, query.filter(name).toUpperCase(Locale.ROOT));
        }
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(name, value);
    }

    /// That a text holds the word: a short one where a word of the text begins, for three letters are the least
    /// that the index can look up within a word.
    private String holds(String text, String name, String word) {
        var plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        if (word.length() >= LEAST_WITHIN) {
            parameters.put(name, "%" + plain + "%");
            return text + " like :" + name;
        }
        parameters.put(name, "% " + plain + "%");
        parameters.put(name + "first", plain + "%");
        return "(" + text + " like :" + name + " or " + text + " like :" + name + "first)";
    }
}
