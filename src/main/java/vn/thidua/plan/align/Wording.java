package vn.thidua.plan.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.kernel.Vietnamese;

/// How alike the words of two provisions are.
final class Wording {
    private static final Pattern NUMERAL = Pattern.compile("^(?:[-–—+*•·]|\\p{L}\\)|\\d+[.)])\\s*");
    private static final Pattern FIGURES = Pattern.compile("[\\d.,/%]+");

    private Wording() {}

    /// As one line without the numeral in front of it.
    static String line(String text) {
        return NUMERAL.matcher(Vietnamese.line(text)).replaceFirst("");
    }

    static Set<String> words(String text) {
        var words = new HashSet<>(List.of(Vietnamese.fold(line(text))
                .replaceAll("[^\\p{L}\\p{N}%/., ]", " ")
                .strip()
                .split("[ ]+")));
        words.removeIf(word -> word.isEmpty() || word.matches("[.,/]+"));
        return words;
    }

    /// The words without what is compared by itself: figures and dates.
    static Set<String> bare(String text) {
        var words = new HashSet<>(words(text));
        words.removeIf(word -> FIGURES.matcher(word).matches());
        return words;
    }

    /// The share of words both have in common, 0 to 1.
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return 2.0 * shared(one, other) / (one.size() + other.size());
    }

    /// The share of the first one's words that the other has too.
    static double covered(Set<String> one, Set<String> other) {
        return one.isEmpty() ? 0 : (double) shared(one, other) / one.size();
    }

    private static long shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }
}
