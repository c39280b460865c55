package vn.thidua.plan.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Span;

/// Words that no Vietnamese syllable is spelt as; a space inside a word. Foreign words, names and abbreviations pass.
final class SyllableCheck implements Check {
    private static final String ACCENTED = "ăâđêôơư";
    /// A longer word is no slip of one.
    private static final int LONGEST = 40;

    private static final Pattern ONSET =
            Pattern.compile("(?:[BCDĐGHKLMNPQRSTVX]h?|Tr|Ng|Ngh|Gi|Kh|Nh|Ph|th|tr|ngh?|kh|nh|ph|ch|đ|b|m|n|l|s|v|x|r)");
    private static final Set<String> BEFORE_LETTERS = Set.of(
            "điểm", "khoản", "mục", "nhóm", "loại", "hạng", "khối", "lớp", "bảng", "phụ", "lục", "tổ", "khu", "lô",
            "tòa", "dãy", "gan", "vitamin", "mẫu", "chữ", "ông", "bà");

    @Override
    public void examine(Matter matter, Findings findings) {
        var words = matter.words();
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var next = at + 1 < words.size() ? words.get(at + 1) : null;
            if (next != null && split(words, at, next)) {
                var fix = word.text() + next.text();
                var span = new Span(word.from(), next.to());
                if (span.of(matter.text()).length() == fix.length() + 1) {
                    findings.add("spelling", Severity.NOTES, span).fix(fix).sayingAs("space_inside", fix);
                    continue;
                }
            }
            if (impossible(words, at) && !findings.covers(new Span(word.from(), word.to()), "spelling")) {
                var fix = mended(word);
                var draft = findings.add("spelling", Severity.NOTES, word.from(), word.to());
                if (fix == null) {
                    draft.sayingAs("syllable", word.text());
                } else {
                    draft.fix(fix).sayingAs("spelling", word.text(), fix);
                }
            }
        }
    }

    private static boolean split(List<Word> words, int at, Word next) {
        var word = words.get(at);
        if (!next.joined()
                || word.text().length() > 3
                || !Character.isLowerCase(next.text().charAt(0))
                || !ONSET.matcher(word.text()).matches()) {
            return false;
        }
        var before = at > 0 ? words.get(at - 1).lower() : "";
        char first = Syllable.letters(next.text()).charAt(0);
        return !BEFORE_LETTERS.contains(before)
                && "aăâeêioôơuưy".indexOf(first) >= 0
                && !(Syllable.tone(next.lower()) == '0' && next.lower().length() == 1)
                && SyllableGrammar.possible(word.lower() + next.lower());
    }

    private static boolean impossible(List<Word> words, int at) {
        var word = words.get(at);
        var lower = word.lower();
        if (lower.length() < 3
                || SyllableGrammar.possible(lower)
                || word.text().chars().anyMatch(Character::isDigit)
                || mixedCase(word.text())
                || SyllableGrammar.name(lower)) {
            return false;
        }
        boolean accented = lower.chars().anyMatch(c -> ACCENTED.indexOf(c) >= 0) || Syllable.tone(lower) != '0';
        if (word.allCapitals()) {
            return false; // titles in capitals, and abbreviations
        }
        if (word.capital()) {
            // a name stands among names
            boolean among = at > 0 && words.get(at - 1).capital() && word.joined()
                    || at + 1 < words.size()
                            && words.get(at + 1).capital()
                            && words.get(at + 1).joined();
            return accented && !among && mended(word) != null;
        }
        return accented || turned(lower) != null;
    }

    private static boolean mixedCase(String text) {
        return text.chars().skip(1).anyMatch(Character::isUpperCase)
                && text.chars().anyMatch(Character::isLowerCase);
    }

    /// Two words run together, or two letters changed about.
    private static @Nullable String mended(Word word) {
        var lower = word.lower();
        if (lower.length() > LONGEST) {
            return null;
        }
        for (int cut = 2; cut <= lower.length() - 2; cut++) {
            if (lower.length() > 5
                    && SyllableGrammar.possible(lower.substring(0, cut))
                    && SyllableGrammar.possible(lower.substring(cut))) {
                return word.text().substring(0, cut) + " " + word.text().substring(cut);
            }
        }
        var turned = turned(lower);
        if (turned != null) {
            return word.capital() ? Character.toUpperCase(turned.charAt(0)) + turned.substring(1) : turned;
        }
        for (int drop = 1; drop < lower.length(); drop++) {
            var shorter = lower.substring(0, drop) + lower.substring(drop + 1);
            if (lower.charAt(drop) == lower.charAt(drop - 1) && SyllableGrammar.possible(shorter)) {
                return word.text().substring(0, drop) + word.text().substring(drop + 1);
            }
        }
        return null;
    }

    /// `daonh` for `doanh`. Words of other languages seldom become Vietnamese by this.
    private static @Nullable String turned(String lower) {
        if (lower.length() < 4 || lower.length() > LONGEST || lower.chars().anyMatch(c -> "fjwz".indexOf(c) >= 0)) {
            return null;
        }
        for (int at = 1; at < lower.length() - 1; at++) {
            var other = lower.substring(0, at) + lower.charAt(at + 1) + lower.charAt(at) + lower.substring(at + 2);
            if (lower.charAt(at) != lower.charAt(at + 1) && SyllableGrammar.possible(other)) {
                return other;
            }
        }
        return null;
    }
}
