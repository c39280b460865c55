package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.TitleTarget.For;

/// The names of awards in a sentence: known ones with their issuer, others after "danh hiệu", and the nameless
/// `Danh hiệu:`. Awards that somebody already holds are left out.
final class TitleNames {
    private static final Wordbook WORDS = Wordbook.load("titles");
    private static final Awards AWARDS = Awards.load();
    private static final Phrases BASE = WORDS.phrases("base");
    private static final Phrases PAST = WORDS.phrases("past");
    private static final Phrases CUE = WORDS.phrases("cue");
    private static final Phrases ISSUED = WORDS.phrases("issued");
    /// `Danh hiệu: 02 tập thể`, `khen thưởng gương tiêu biểu (01 tập thể, 01 cá nhân)`
    private static final Pattern NAMELESS = Pattern.compile(
            "danh hiệu(?: thi đua)?\\s*:\\s*(?=\\D{0,25}\\d)|khen thưởng[^.;:()\\d]{0,60}\\(\\s*(?=\\d{1,3}\\s+(?:tập thể|cá nhân))");
    private static final Pattern OTHER_NAMED = Pattern.compile(
            "(danh hiệu|xếp loại)\\s*:?\\s*(?:[“\"]([^”\"]{3,90})[”\"]|((?!thi đua)\\p{L}[\\p{L}, -]{5,70}?)\\s*:\\s*(?=\\D{0,25}\\d))");

    private TitleNames() {}

    /// @param from where the name stands; end where it ends
    record Named(
            int from,
            int to,
            @Nullable String name,
            @Nullable String printed,
            @Nullable String code,
            @Nullable For subject,
            @Nullable String issuer) {}

    static List<Named> in(Passage passage) {
        var lower = passage.lower();
        var names = new ArrayList<Named>();
        for (var met : AWARDS.in(lower)) {
            if (!mentionedOnly(passage, met)) {
                var printed = passage.text().substring(met.from(), met.to());
                var issuer = ISSUED.at(lower, met.from()) == null
                        ? ""
                        : TitleLevel.issuer(passage.text().substring(met.to()));
                boolean statutory =
                        met.award().code() != null && issuer.isEmpty() && ISSUED.at(lower, met.from()) == null;
                var name = statutory ? met.award().name() : capital(printed) + issuer;
                names.add(new Named(
                        met.from(),
                        met.to() + issuer.length(),
                        name,
                        printed + issuer,
                        met.award().code(),
                        met.award().subject(),
                        issuerOnly(issuer)));
            }
        }
        if (lower.contains("danh hiệu") || lower.contains("xếp loại") || lower.contains("khen thưởng")) {
            var nameless = NAMELESS.matcher(lower);
            while (nameless.find()) {
                int end = nameless.end();
                int begin = nameless.start();
                if (names.stream().noneMatch(n -> n.to() > begin && n.from() < end + 60)) {
                    names.add(new Named(nameless.start(), end, null, null, null, null, null));
                }
            }
            var other = OTHER_NAMED.matcher(lower);
            while (other.find()) {
                int group = other.group(2) != null ? 2 : 3;
                int start = other.start(group);
                int end = other.end(group);
                if (names.stream().noneMatch(n -> n.from() < end && start < n.to())) {
                    var printed = passage.text().substring(start, end).strip();
                    names.add(new Named(start, end, printed, printed, null, null, null));
                }
            }
        }
        names.sort(java.util.Comparator.comparingInt(Named::from));
        shareIssuers(names, lower);
        return names;
    }

    /// `cờ thi đua và bằng khen của …`: the first has the second's issuer.
    private static void shareIssuers(List<Named> names, String lower) {
        for (int index = 0; index + 1 < names.size(); index++) {
            var one = names.get(index);
            var other = names.get(index + 1);
            var issuer = other.issuer();
            if (one.issuer() == null
                    && issuer != null
                    && ISSUED.at(lower, one.from()) != null
                    && List.of("và", ",", "hoặc")
                            .contains(lower.substring(one.to(), other.from()).strip())) {
                names.set(
                        index,
                        new Named(
                                one.from(),
                                one.to(),
                                one.name() + " của " + issuer,
                                one.printed(),
                                one.code(),
                                one.subject(),
                                issuer));
            }
        }
    }

    /// Whether the words speak of who already has the award, or of something else that is called so.
    private static boolean mentionedOnly(Passage passage, Awards.Met met) {
        var lower = passage.lower();
        var left = lower.substring(Math.max(0, met.from() - 70), met.from());
        int open = left.lastIndexOf('(');
        boolean inside = open >= 0 && left.indexOf(')', open) < 0;
        var near =
                left.substring(Math.max(inside ? open : 0, Math.max(left.lastIndexOf(';'), left.lastIndexOf(':')) + 1));
        if (inside && BASE.anyIn(near)
                || BASE.anyIn(near.substring(Math.max(0, near.length() - 45)))
                || PAST.anyIn(near.substring(Math.max(0, near.length() - 40)))) {
            return true;
        }
        boolean quoted = met.from() > 0 && "“\"*‘".indexOf(lower.charAt(met.from() - 1)) >= 0;
        boolean cued = CUE.endOf(left) != null;
        if (met.award().commonSpeech() && !quoted && !cued) {
            return true;
        }
        boolean oneWord = lower.substring(met.from(), met.to()).indexOf(' ') < 0 && met.to() - met.from() < 4;
        return oneWord
                && (left.isBlank()
                        || !Character.isDigit(
                                left.stripTrailing().charAt(left.stripTrailing().length() - 1)));
    }

    private static @Nullable String issuerOnly(String issuer) {
        var words = issuer.strip();
        return words.isEmpty() ? null : words.replaceFirst("^(?:của|do)\\s+", "");
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
