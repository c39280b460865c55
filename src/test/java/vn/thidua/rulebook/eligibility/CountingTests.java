package vn.thidua.rulebook.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Years in a row over random histories, beside the plainest way of counting.
class CountingTests {
    private static final int YEAR = 2025;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_row_is_known_as_far_as_every_filling_of_the_gaps_agrees(long seed) {
        var random = new Random(seed);
        var history = new Known[12];
        for (int i = 0; i < history.length; i++) {
            history[i] = Known.values()[random.nextInt(10) < 6 ? 0 : random.nextInt(3)];
        }
        int times = 1 + random.nextInt(4);
        int step = 1 + random.nextInt(3);
        var row = Row.of(year -> at(history, year), times, step, YEAR);
        assertThat(row.known()).isEqualTo(plainly(history, times, step));
        if (row.known() == Known.YES) {
            assertThat(row.years()).hasSize(times).allMatch(year -> at(history, year) == Known.YES);
            assertThat(row.end()).isBetween(YEAR - 1, YEAR);
            assertThat(row.wholeIn(times, step)).isEqualTo(row.end());
        }
    }

    /// Not known is every answer at once: a word of logic is known where all of them agree.
    @Test
    void both_either_and_not_agree_with_every_filling() {
        for (var one : Known.values()) {
            assertThat(one.not()).isEqualTo(agreed(one, Known.YES, (a, _) -> !a));
            for (var other : Known.values()) {
                assertThat(one.and(other)).isEqualTo(agreed(one, other, (a, b) -> a && b));
                assertThat(one.or(other)).isEqualTo(agreed(one, other, (a, b) -> a || b));
            }
        }
        assertThat(Known.maybe(null)).isEqualTo(Known.UNKNOWN);
        assertThat(Known.maybe(true)).isEqualTo(Known.YES);
        assertThat(Known.maybe(false)).isEqualTo(Known.NO);
    }

    private static Known agreed(Known one, Known other, BiPredicate<Boolean, Boolean> of) {
        var answers = new HashSet<Boolean>();
        for (boolean a : fillings(one)) {
            for (boolean b : fillings(other)) {
                answers.add(of.test(a, b));
            }
        }
        return answers.size() > 1 ? Known.UNKNOWN : Known.of(answers.contains(true));
    }

    private static boolean[] fillings(Known known) {
        return known == Known.UNKNOWN ? new boolean[] {true, false} : new boolean[] {known == Known.YES};
    }

    /// All ways to fill what is not known are tried; where they disagree, it is not known.
    private static Known plainly(Known[] history, int times, int step) {
        var open = IntStream.range(0, history.length)
                .filter(i -> history[i] == Known.UNKNOWN)
                .toArray();
        boolean some = false;
        boolean all = true;
        for (int mask = 0; mask < 1 << open.length; mask++) {
            var filled = history.clone();
            for (int i = 0; i < open.length; i++) {
                filled[open[i]] = Known.of((mask >> i & 1) == 1);
            }
            boolean yes = ends(filled, times, step, YEAR)
                    || (!(step == 1 && history[0] == Known.NO) && ends(filled, times, step, YEAR - 1));
            some |= yes;
            all &= yes;
        }
        return all ? Known.YES : some ? Known.UNKNOWN : Known.NO;
    }

    private static boolean ends(Known[] history, int times, int step, int end) {
        return IntStream.range(0, times).allMatch(i -> at(history, end - i * step) == Known.YES);
    }

    private static Known at(Known[] history, int year) {
        int back = YEAR - year;
        return back < history.length ? history[back] : Known.NO;
    }
}
