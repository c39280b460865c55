package vn.thidua.rulebook.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Standard;

/// The years in which the merits of an award are counted.
/// @param after what was found of the form after which they begin, null where no form begins them
record Window(int from, int to, @Nullable AfterForm after) {
    /// Conditions that hold together share their years: those after a form, or those of titles or ratings in a row, or
    /// else the year alone.
    static Window of(Asked asked, List<Standard.Clause> clauses) {
        int from = asked.year();
        for (var clause : clauses) {
            switch (clause.condition()) {
                case Condition.AfterForm form -> {
                    var after = AfterForm.of(asked, form);
                    return new Window(after.from(), asked.year(), after);
                }
                case Condition.PriorTitle(var title, var times) -> {
                    int step = asked.span(title);
                    var row = Row.of(asked.holds(title), times, step, asked.year());
                    from = Math.min(from, row.begin(times, step) - step + 1);
                }
                case Condition.RatedYears(var least, var years) ->
                    from = Math.min(
                            from,
                            Row.of(asked.rated(least), years, 1, asked.year()).begin(years, 1));
                default -> {
                    // counts no years
                }
            }
        }
        return new Window(from, asked.year(), null);
    }

    boolean holds(int year) {
        return from <= year && year <= to;
    }
}
