package vn.thidua.plan.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which spellings are possible syllables of Vietnamese: an onset, a rhyme that goes with it, a tone the rhyme bears.
final class SyllableGrammar {
    private static final Wordlist DATA = Wordlist.load("syllables");
    private static final List<String> ONSETS = DATA.words("onsets").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final Set<String> NAMES = new HashSet<>(DATA.words("names"));
    private static final Set<String> SYLLABLES = syllables();

    private SyllableGrammar() {}

    private static Set<String> syllables() {
        var all = new HashSet<String>();
        var rhymes = DATA.words("rhymes");
        all.addAll(rhymes);
        for (var onset : ONSETS) {
            var fitting = switch (onset) {
                case "qu" -> DATA.words("after-qu");
                case "gi" -> DATA.words("after-gi");
                default -> rhymes;
            };
            for (var rhyme : fitting) {
                if (goes(onset, rhyme)) {
                    all.add(onset + rhyme);
                }
            }
        }
        all.addAll(List.of("gi", "gin", "gì", "giêng", "giêt", "quôc", "quơ"));
        return all;
    }

    /// `k gh ngh` stand before e ê i y, `c g ng` before the rest.
    private static boolean goes(String onset, String rhyme) {
        boolean front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
        return switch (onset) {
            case "k", "gh", "ngh" -> front;
            case "qu", "gi" -> true;
            case "c", "g", "ng" -> !front;
            default -> !rhyme.startsWith("yê");
        };
    }

    static boolean possible(String lower) {
        if (!SYLLABLES.contains(Syllable.letters(lower))) {
            return false;
        }
        char tone = Syllable.tone(lower);
        char last = lower.charAt(lower.length() - 1);
        boolean stopped = last == 'c' || last == 'p' || last == 't' || lower.endsWith("ch");
        return tone != 'x' && (!stopped || tone == '2' || tone == '5');
    }

    static boolean name(String lower) {
        return NAMES.contains(lower);
    }
}
