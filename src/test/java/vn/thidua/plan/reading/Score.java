package vn.thidua.plan.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Compares a reading with a careful clerk's: hits, wanted and given by group of fields.
final class Score {
    private static final List<String> FIELDS =
            List.of("number", "symbol", "place", "date", "issuing_body", "type", "subject", "plan_year");
    private static final Map<String, BiPredicate<JsonNode, JsonNode>> GROUPS = Map.of(
            "legal_bases",
                    (want, got) -> text(want, "number").isEmpty()
                            ? alike(text(want, "printed"), text(got, "printed"), 0.6)
                            : fold(text(want, "number")).equals(fold(text(got, "number"))),
            "contents", (want, got) -> alike(start(want.asString()), start(text(got, "text")), 0.6),
            "stages", (want, got) -> sameDate(want, got, "from") && sameDate(want, got, "to"),
            "deadlines",
                    (want, got) -> sameDate(want, got, "date")
                            && (text(want, "date_kind").equals(text(got, "date_kind"))
                                    || alike(text(want, "what"), text(got, "what"), 0.3)),
            "targets",
                    (want, got) -> figures(want).equals(figures(got))
                            && (sameComparator(want, got)
                                    || inside(text(want, "metric"), text(got, "metric"))
                                    || inside(text(want, "subject"), text(got, "subject"))),
            "titles",
                    (want, got) -> alike(text(want, "title"), text(got, "title"), 0.6)
                            && figure(want).equals(figure(got)),
            "responsibilities", (want, got) -> inside(text(want, "who"), text(got, "who")),
            "recipients", (want, got) -> alike(want.asString(), got.asString(), 0.6));

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    void add(String name, JsonNode want, JsonNode got) {
        fields(name, want.path("document"), got.path("document"), FIELDS);
        fields(name, want.path("signatory"), got.path("signatory"), List.of("authority_prefix", "position", "name"));
        fields(name, want, got, List.of("theme", "slogan"));
        GROUPS.forEach((group, same) -> {
            if (want.has(group)) {
                group(name, group, want.path(group), got.path(group), same);
            }
        });
    }

    double f1(String group) {
        var count = counts.getOrDefault(group, new int[3]);
        return count[1] + count[2] == 0 ? 1 : 2.0 * count[0] / (count[1] + count[2]);
    }

    /// Whether two quotes mean the same place: one holds the other, or nearly all its words.
    static boolean samePlace(String one, String other) {
        return inside(one, other)
                || fold(one).contains(fold(other))
                || fold(other).contains(fold(one));
    }

    double mean() {
        return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    Set<String> groups() {
        return counts.keySet();
    }

    List<String> misses() {
        return misses;
    }

    private void fields(String name, JsonNode want, JsonNode got, List<String> fields) {
        var count = counts.computeIfAbsent("fields", _ -> new int[3]);
        for (var field : fields) {
            var wanted = text(want, field);
            var given = text(got, field);
            count[1] += wanted.isEmpty() ? 0 : 1;
            count[2] += given.isEmpty() ? 0 : 1;
            if (wanted.isEmpty()) {
                continue;
            }
            boolean same = switch (field) {
                case "date", "number", "plan_year" -> wanted.equals(given);
                default -> inside(wanted, given);
            };
            count[0] += same ? 1 : 0;
            if (!same) {
                misses.add(name + " " + field + ": " + wanted + " / " + given);
            }
        }
    }

    private void group(String name, String group, JsonNode want, JsonNode got, BiPredicate<JsonNode, JsonNode> same) {
        var count = counts.computeIfAbsent(group, _ -> new int[3]);
        var left =
                new ArrayList<>(StreamSupport.stream(got.spliterator(), false).toList());
        count[1] += want.size();
        count[2] += left.size();
        for (var wanted : want) {
            var hit = left.stream().filter(given -> same.test(wanted, given)).findFirst();
            if (hit.isPresent()) {
                left.remove(hit.get());
                count[0]++;
            } else {
                misses.add(name + " " + group + ": " + wanted);
            }
        }
        left.forEach(extra -> misses.add(name + " " + group + " beside: " + extra));
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isMissingNode() || value.isNull() ? "" : value.isArray() ? value.toString() : value.asString();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(160, text.length()));
    }

    private static String figure(JsonNode title) {
        var ratio = text(title, "ratio").replaceAll("[^%]*?(\\d+(?:[.,]\\d+)?)\\s*%.*", "$1");
        return text(title, "quantity") + "|" + ratio;
    }

    /// The value, or both of a pair, whatever way it is written.
    private static List<Double> figures(JsonNode target) {
        var value = target.path("value");
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(Score::figureOf)
                        .toList()
                : List.of(figureOf(value));
    }

    private static double figureOf(JsonNode value) {
        var digits = value.isNull() ? "" : value.asString().replace("%", "");
        return digits.matches("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?") ? Double.parseDouble(digits) : Double.NaN;
    }

    private static boolean sameComparator(JsonNode want, JsonNode got) {
        var wanted = text(want, "comparator");
        return wanted.isEmpty() || wanted.equals(text(got, "comparator"));
    }

    private static boolean sameDate(JsonNode want, JsonNode got, String field) {
        var wanted = text(want, field);
        var given = text(got, field);
        return wanted.isEmpty() || given.isEmpty()
                ? wanted.equals(given)
                : wanted.startsWith(given) || given.startsWith(wanted);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%]+", " ")
                .strip();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(fold(text).split(" ")));
    }

    private static boolean alike(String one, String other, double least) {
        var x = words(one);
        var y = words(other);
        var both = new HashSet<>(x);
        both.retainAll(y);
        return 2.0 * both.size() / (x.size() + y.size()) >= least;
    }

    private static boolean inside(String one, String other) {
        var x = words(one);
        var y = words(other);
        var both = new HashSet<>(x);
        both.retainAll(y);
        return !fold(one).isEmpty() && !fold(other).isEmpty() && both.size() >= 0.7 * Math.min(x.size(), y.size());
    }
}
