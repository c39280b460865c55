package vn.thidua.plan.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.NumericTarget.Comparator;

/// A figure as it binds: `ít nhất 95%`, `2 – 3 sáng kiến`.
/// @param upTo second figure of a range
/// @param unit as printed, null where it has none
public record Amount(
        @Nullable Comparator comparator,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        @Nullable String unit) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Whether the words of its comparator tell more than the figure alone.
    public boolean bound() {
        return comparator != null && comparator != Comparator.EQUAL && comparator != Comparator.FROM_TO;
    }

    public boolean percentage() {
        return unit != null && unit.startsWith("%");
    }

    static boolean same(@Nullable Amount one, @Nullable Amount other) {
        return one == null || other == null
                ? one == other
                : one.bound() == other.bound()
                        && (!one.bound() || one.comparator == other.comparator)
                        && one.value.compareTo(other.value) == 0
                        && (one.upTo == null || other.upTo == null
                                ? one.upTo == other.upTo
                                : one.upTo.compareTo(other.upTo) == 0)
                        && one.percentage() == other.percentage();
    }

    /// Null where one is a range or they are of different kinds.
    @Nullable BigDecimal less(Amount other) {
        return upTo != null || other.upTo != null || percentage() != other.percentage()
                ? null
                : value.subtract(other.value);
    }

    /// What share of this a difference is, in percent; null for percentages, whose difference is in points already.
    @Nullable BigDecimal share(BigDecimal difference) {
        return percentage() || value.signum() == 0
                ? null
                : difference.multiply(HUNDRED).divide(value.abs(), 1, RoundingMode.HALF_UP);
    }
}
