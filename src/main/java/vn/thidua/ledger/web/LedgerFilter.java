package vn.thidua.ledger.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.MeritKind;
import vn.thidua.site.table.TableQuery;

/// What the search is narrowed to, as SQL over `ledger.standing m`. Parts of names, places and numbers are looked for
/// among those that are known (of names in `ledger.known_name k`), or in the merits themselves where few are gathered
/// first. Only what is asked for stands in it, so that the database may choose its way by what is left.
final class LedgerFilter {
    /// The filters as they stand in the address.
    static final String[] NAMES = {"q", "unit", "was", "what", "from", "to", "number", "occasion", "state"};

    /// Asks for forms without a kind of commendation.
    static final String UNSAID = "-";

    private static final int LEAST_WITHIN = 3;

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> words;
    private final boolean gathered;

    /// @param gathered whether few merits are gathered first
    LedgerFilter(TableQuery query, boolean gathered) {
        this.gathered = gathered;
        sql.append(
                switch (query.filter("state")) {
                    case "revoked" -> "m.state = 'REVOKED'";
                    case "all" -> "m.state <> 'STRUCK'";
                    default -> "m.state = 'HOLDS'";
                });
        sql.append(" and m.state <> 'STRUCK'");
        words = words(query.filter("q"));
        for (int at = 0; at < words.size(); at++) {
            sql.append(" and ").append(holds(named() + ".folded", "word" + at, Vietnamese.fold(words.get(at))));
        }
        var places = words(query.filter("was"));
        if (!places.isEmpty()) {
            var all = new ArrayList<String>();
            for (int at = 0; at < places.size(); at++) {
                all.add(holds(gathered ? "m.unit_folded" : "p.folded", "place" + at, Vietnamese.fold(places.get(at))));
            }
            var held = String.join(" and ", all);
            sql.append(" and ")
                    .append(
                            gathered
                                    ? held
                                    : "m.unit_folded in (select p.folded from ledger.known_place p where " + held
                                            + ")");
        }
        Ids.parse(query.filter("unit"))
                .ifPresent(unit -> and(
                        "m.home in (select s.id from organization.unit s where s.path @> array[:below]::uuid[])",
                        "below",
                        unit));
        what(query.filter("what"));
        occasion(query.filter("occasion"));
        year(query.filter("from"), "m.year >= :from", "from");
        year(query.filter("to"), "m.since <= :to", "to");
        if (!query.filter("number").isEmpty()) {
            and(
                    gathered
                            ? "m.decision_folded like :number"
                            : "m.decision_folded in (select n.folded from ledger.known_number n where n.folded like :number)",
                    "number",
                    "%" + plain(Vietnamese.fold(query.filter("number"))) + "%");
        }
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /// Whether a name is searched for, so that some hits are better than others.
    boolean searches() {
        return !words.isEmpty();
    }

    /// Where the name is read that the search walks along.
    String named() {
        return knowsNames() ? "k" : "m";
    }

    /// Whether names are looked for among those that are known.
    boolean knowsNames() {
        return searches() && !gathered;
    }

    /// The condition of the better hits: the words stand there with the very accents that were typed.
    String exact() {
        var all = new ArrayList<String>();
        for (int at = 0; at < words.size(); at++) {
            all.add(holds("lower(" + named() + ".name)", "exact" + at, words.get(at)));
        }
        return String.join(" and ", all);
    }

    /// A kind, or the code of an award.
    private void what(String what) {
        if (what.isEmpty()) {
            return;
        }
        var kind = Stream.of(MeritKind.values())
                .filter(known -> known.name().equals(what))
                .findFirst();
        if (kind.isPresent()) {
            and("m.kind = :kind", "kind", kind.get().name());
        } else {
            and("m.award = :award", "award", what);
        }
    }

    /// A kind of commendation, or the forms of which nobody has said one. That it is not empty is said for the index,
    /// which holds only those that have one.
    private void occasion(String code) {
        if (code.equals(UNSAID)) {
            sql.append(" and m.kind = 'FORM' and m.occasion = ''");
        } else if (!code.isEmpty()) {
            and("m.occasion <> '' and m.occasion = :occasion", "occasion", code);
        }
    }

    private void year(String typed, String condition, String name) {
        if (typed.matches("\\d{4}")) {
            and(condition, name, Integer.valueOf(typed));
        }
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(name, value);
    }

    private static List<String> words(String typed) {
        return Arrays.stream(
                        Vietnamese.line(typed).toLowerCase(Vietnamese.LOCALE).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// That a text holds the word: a short one where a word of the text begins, for three letters are the least that
    /// the index can look up within a word.
    private String holds(String text, String name, String word) {
        var plain = plain(word);
        if (word.length() >= LEAST_WITHIN) {
            parameters.put(name, "%" + plain + "%");
            return text + " like :" + name;
        }
        parameters.put(name, "% " + plain + "%");
        parameters.put(name + "first", plain + "%");
        return "(" + text + " like :" + name + " or " + text + " like :" + name + "first)";
    }

    private static String plain(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
