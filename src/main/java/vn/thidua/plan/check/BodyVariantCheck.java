package vn.thidua.plan.check;

import java.util.ArrayList;
import java.util.HashSet;
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
        var mentions = BodyMention.in(matter).stream()
                .filter(mention -> !introduced.contains(mention.printed(matter.text())))
                .toList();
        var told = new HashSet<BodyMention>();
        for (var mention : mentions) {
            if (told.contains(mention)) {
                continue;
            }
            var same = mentions.stream().filter(other -> same(mention, other)).toList();
            var usual = usual(matter, same);
            for (var other : same) {
                if (told.add(other) && !name(matter, other).equals(name(matter, usual))) {
                    findings.add("name_variant", Severity.NOTES, other.from(), other.end())
                            .fix(usual.printed(matter.text()))
                            .sayingAs("body_variant", other.printed(matter.text()), usual.printed(matter.text()));
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

    /// The name used most, the first of those used as much.
    private static BodyMention usual(Matter matter, List<BodyMention> mentions) {
        var usual = mentions.getFirst();
        long most = 0;
        for (var mention : mentions) {
            long times = mentions.stream()
                    .filter(other -> name(matter, other).equals(name(matter, mention)))
                    .count();
            if (times > most) {
                most = times;
                usual = mention;
            }
        }
        return usual;
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
