package vn.thidua.plan.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.model.Finding.Severity;

/// One body under several names: other marks between its parts, its parts turned about, a part shortened to its
/// initials without a word that says so.
final class BodyVariantCheck implements Check {
    private static final Pattern INTRODUCED =
            Pattern.compile("(?iu)\\((?:[^()]*?(?:sau đây|dưới đây|viết tắt|gọi tắt|gọi là)[^()]*)\\)");

    @Override
    public void examine(Matter matter, Findings findings) {
        var introduced = introduced(matter.text());
        var byName = new LinkedHashMap<String, List<BodyMention>>();
        for (var mention : BodyMention.in(matter)) {
            if (!introduced.contains(mention.printed(matter.text()))) {
                byName.computeIfAbsent(name(matter, mention), name -> new ArrayList<>())
                        .add(mention);
            }
        }
        var names = byName.values().stream().map(List::getFirst).toList();
        var told = new HashSet<BodyMention>();
        for (var one : names) {
            if (told.contains(one)) {
                continue;
            }
            var same = names.stream().filter(other -> same(one, other)).toList();
            told.addAll(same);
            if (same.size() > 1) {
                variants(
                        matter,
                        findings,
                        same.stream()
                                .map(other -> byName.getOrDefault(name(matter, other), List.of()))
                                .toList());
            }
        }
    }

    /// The name used most is kept, the first of those used as much; the others are variants of it.
    private static void variants(Matter matter, Findings findings, List<List<BodyMention>> names) {
        var usual = names.getFirst();
        for (var name : names) {
            usual = name.size() > usual.size() ? name : usual;
        }
        var kept = usual.getFirst().printed(matter.text());
        for (var name : names) {
            if (name != usual) {
                for (var mention : name) {
                    findings.add("name_variant", Severity.NOTES, mention.from(), mention.end())
                            .fix(kept)
                            .sayingAs("body_variant", mention.printed(matter.text()), kept);
                }
            }
        }
    }

    private static String introduced(String text) {
        var all = new ArrayList<String>();
        var match = INTRODUCED.matcher(text);
        while (match.find()) {
            all.add(match.group());
        }
        return String.join("\n", all);
    }

    private static String name(Matter matter, BodyMention mention) {
        return Vietnamese.line(mention.printed(matter.text()))
                .toLowerCase(Vietnamese.LOCALE)
                .replaceAll("\\s*[-–]\\s*", " - ");
    }

    private static boolean same(BodyMention one, BodyMention other) {
        if (!one.kind().equals(other.kind())) {
            return false;
        }
        if (one.equals(other)) {
            return true;
        }
        int common = 0;
        int least = Math.min(one.words().size(), other.words().size());
        while (common < least
                && one.words()
                        .get(common)
                        .canon()
                        .equals(other.words().get(common).canon())) {
            common++;
        }
        boolean whole =
                common > one.lastCapital() && common > other.lastCapital() && one.lastCapital() == other.lastCapital();
        return whole && common > 1
                || turned(one.parts(), other.parts())
                || common > 0 && (initials(one, other, common) || initials(other, one, common));
    }

    private static boolean turned(List<String> one, List<String> other) {
        return one.size() > 1
                && one.size() == other.size()
                && !one.equals(other)
                && new HashSet<>(one).equals(new HashSet<>(other));
    }

    /// `PTNT` in the place of `Phát triển nông thôn`.
    private static boolean initials(BodyMention one, BodyMention other, int at) {
        if (at >= one.words().size()) {
            return false;
        }
        var letters = one.words().get(at).text();
        if (letters.length() < 2
                || !one.words().get(at).allCapitals()
                || at + letters.length() > other.words().size()) {
            return false;
        }
        var first = new StringBuilder();
        other.words().subList(at, at + letters.length()).forEach(word -> first.append(word.text(), 0, 1));
        return first.toString().equalsIgnoreCase(letters);
    }
}
