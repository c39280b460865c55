package vn.thidua.plan.check;

import java.util.Arrays;
import java.util.List;
import vn.thidua.plan.check.SetPhrases.Phrase;
import vn.thidua.plan.model.Span;

/// Right words in the wrong place: set phrases with an accent or a letter off (`phần đầu` for `phấn đấu`). A word that
/// belongs to another right phrase just there is left alone (`góp phần đầu tư`).
final class SetPhraseCheck implements Check {
    private final SetPhrases phrases = SetPhrases.LOADED;

    @Override
    public void examine(Matter matter, Findings findings) {
        var words = matter.words();
        var taken = new boolean[words.size()];
        var covered = covered(words);
        for (int at = 0; at + 1 < words.size(); at++) {
            for (var phrase : phrases.sounding(words, at)) {
                accents(
                        matter,
                        findings,
                        phrase,
                        words.subList(at, at + phrase.words().size()),
                        at,
                        covered,
                        taken);
            }
            if (words.get(at + 1).joined()) {
                letters(matter, findings, words.subList(at, at + 2), at, covered, taken);
            }
        }
    }

    private void accents(
            Matter matter,
            Findings findings,
            Phrase phrase,
            List<Word> window,
            int at,
            boolean[] covered,
            boolean[] taken) {
        int off = 0;
        for (int i = 0; i < window.size(); i++) {
            if (!window.get(i).canon().equals(phrase.words().get(i).canon())) {
                off++;
                if (covered[at + i]
                        || taken[at + i]
                        || phrases.function(window.get(i))
                        || plain(window.get(i)) && !phrase.letters()) {
                    return;
                }
            }
        }
        // both words off is a slip only where both bear accents of their own, as in `phần đầu`
        boolean slip = off == 1 || off == 2 && window.size() == 2 && accented(window);
        if (slip && !capitals(window)) {
            report(matter, findings, phrase, window, at, taken);
        }
    }

    private void letters(
            Matter matter, Findings findings, List<Word> window, int at, boolean[] covered, boolean[] taken) {
        for (int i = 0; i < 2; i++) {
            var kept = window.get(i);
            var odd = window.get(1 - i);
            if (covered[at + 1 - i]
                    || taken[at + 1 - i]
                    || phrases.function(odd)
                    || odd.digits()
                    || odd.capital() && !kept.capital() && i == 0) {
                continue;
            }
            for (var phrase : phrases.holding(kept)) {
                var wanted = phrase.words().get(1 - i);
                if (phrase.words().get(i).canon().equals(kept.canon())
                        && !wanted.bare().equals(odd.bare())
                        && near(odd, wanted)) {
                    report(matter, findings, phrase, window, at, taken);
                    return;
                }
            }
        }
    }

    /// One letter changed, added, dropped or two turned about; either no syllable at all, or the same accents.
    private static boolean near(Word odd, Word wanted) {
        if (!oneOff(odd.bare(), wanted.bare())) {
            return false;
        }
        boolean sameTone =
                odd.canon().endsWith(wanted.canon().substring(wanted.canon().length() - 1));
        return !SyllableGrammar.possible(odd.lower())
                || sameTone
                        && odd.bare().length() > 3
                        && odd.bare().charAt(0) == wanted.bare().charAt(0)
                        && odd.bare().length() != wanted.bare().length()
                || odd.lower().equals("quát");
    }

    private static boolean oneOff(String a, String b) {
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = a.length() - start - end;
        int right = b.length() - start - end;
        return left <= 1 && right <= 1
                || left == 2
                        && right == 2
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start);
    }

    private static void report(
            Matter matter, Findings findings, Phrase phrase, List<Word> window, int at, boolean[] taken) {
        var span = new Span(window.getFirst().from(), window.getLast().to());
        var printed = span.of(matter.text());
        var fix = window.getFirst().capital()
                ? Character.toUpperCase(phrase.text().charAt(0)) + phrase.text().substring(1)
                : phrase.text();
        if (findings.covers(span, "spelling")) {
            return; // a misspelt award is told already
        }
        for (int i = 0; i < window.size(); i++) {
            taken[at + i] = true;
        }
        findings.add("spelling", phrase.severity(), span).fix(fix).saying(printed, fix);
    }

    /// Words that stand in a right phrase.
    private boolean[] covered(List<Word> words) {
        var covered = new boolean[words.size()];
        for (int at = 0; at < words.size(); at++) {
            Arrays.fill(covered, at, Math.max(at, at + phrases.right(words, at)), true);
        }
        return covered;
    }

    private static boolean accented(List<Word> window) {
        return window.stream().noneMatch(SetPhraseCheck::plain);
    }

    private static boolean plain(Word word) {
        return word.canon().equals(word.bare() + "0") && word.lower().equals(word.bare());
    }

    private static boolean capitals(List<Word> window) {
        return window.stream().allMatch(Word::allCapitals) && window.stream().allMatch(SetPhraseCheck::plain);
    }
}
