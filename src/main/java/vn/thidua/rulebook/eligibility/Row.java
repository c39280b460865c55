package vn.thidua.rulebook.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Years in a row, the last of them the year judged or the one just before it.
/// @param end the last year of the row
/// @param years those that are known to be there
/// @param open those of which it is not known
/// @param run how many there are without a gap up to the end
record Row(Known known, int end, List<Integer> years, List<Integer> open, int run) {
    Row {
        years = List.copyOf(years);
        open = List.copyOf(open);
    }

    /// The best row of so many, each so many years after the one before. Where every year counts, a no in the year
    /// judged breaks the row that would end before it.
    static Row of(IntFunction<Known> status, int times, int step, int year) {
        var here = at(status, times, step, year);
        if (here.known == Known.YES || (step == 1 && status.apply(year) == Known.NO)) {
            return here;
        }
        var before = at(status, times, step, year - 1);
        return before.betterThan(here) ? before : here;
    }

    private static Row at(IntFunction<Known> status, int times, int step, int end) {
        var known = Known.YES;
        var years = new ArrayList<Integer>();
        var open = new ArrayList<Integer>();
        int run = 0;
        for (int i = 0; i < times; i++) {
            int year = end - i * step;
            var there = status.apply(year);
            known = known.and(there);
            if (there == Known.YES) {
                years.add(year);
                run += run == i ? 1 : 0;
            } else if (there == Known.UNKNOWN) {
                open.add(year);
            }
        }
        return new Row(known, end, years, open, run);
    }

    private boolean betterThan(Row other) {
        if (known != other.known) {
            return known == Known.YES || other.known == Known.NO;
        }
        return known == Known.NO ? run > other.run : years.size() > other.years.size();
    }

    /// The first year of the row if all goes well.
    int begin(int times, int step) {
        return end - (times - 1) * step;
    }

    /// The year in which the row is whole if no further year is missed.
    int wholeIn(int times, int step) {
        return end + (times - run) * step;
    }
}
