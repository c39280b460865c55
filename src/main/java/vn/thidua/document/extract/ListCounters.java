package vn.thidua.document.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the automatic lists of one document on their way and writes each paragraph's label: `II.`, `2.1.`, `a)`, `-`.
final class ListCounters {
    private static final int LEVELS = 10;

    private final Map<String, int[]> counters = new HashMap<>();

    /// @param list lists of one name share their numbers
    /// @param levels of the list, outermost first
    String next(String list, int level, List<ListLevel> levels) {
        if (level < 0 || level >= Math.min(LEVELS, levels.size())) {
            return "";
        }
        var numbers = counters.computeIfAbsent(list, _ -> new int[LEVELS]);
        numbers[level] = numbers[level] == 0 ? levels.get(level).start() : numbers[level] + 1;
        Arrays.fill(numbers, level + 1, LEVELS, 0);
        return label(numbers, level, levels);
    }

    /// The list begins again at this level.
    void restart(String list, int level) {
        var numbers = counters.get(list);
        if (numbers != null && level < LEVELS) {
            Arrays.fill(numbers, level, LEVELS, 0);
        }
    }

    private static String label(int[] numbers, int level, List<ListLevel> levels) {
        var own = levels.get(level);
        if (own.digits() == ListLevel.Digits.BULLET) {
            return own.bullet();
        }
        var label = own.pattern();
        for (var i = 0; i <= level; i++) {
            var number = numbers[i] == 0 ? levels.get(i).start() : numbers[i];
            label = label.replace("%" + (i + 1), levels.get(i).digits().of(number));
        }
        return label.strip();
    }
}
