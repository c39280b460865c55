package vn.thidua.plan.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.NumericTarget.Comparator;

/// A number with its unit and the words that compare it, as a sentence has it.
/// @param from first character of the whole, comparing words included
/// @param number first character of the number itself
/// @param to end of the whole, the unit and `trở lên` included
/// @param upTo second number of `từ … đến …`
/// @param comparator null where no word compares
/// @param unit as printed, null where the text has none
/// @param known whether the unit is one of the field's
record Figure(
        int from,
        int number,
        int to,
        String printed,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        @Nullable Comparator comparator,
        @Nullable String unit,
        boolean known) {
    boolean percent() {
        return unit != null && unit.startsWith("%");
    }

    Figure with(Comparator other) {
        return new Figure(from, number, to, printed, value, upTo, other, unit, known);
    }
}
