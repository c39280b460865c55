package vn.thidua.movement.cascade.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.align.AskedProvision;
import vn.thidua.plan.align.Verdict;

/// What became of one provision of a movement's plan in the plans of those who carry it out.
/// @param counts how many of their plans each verdict has
/// @param sum what their figures come to, null where nothing adds up
/// @param parts how many plans have a figure in the sum
public record ProvisionLine(
        AskedProvision asked,
        Map<Verdict, Integer> counts,
        @Nullable BigDecimal sum,
        int parts) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ProvisionLine {
        counts = Map.copyOf(counts);
    }

    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /// The sum in per cent of the figure wanted; null where there is none.
    public @Nullable BigDecimal share() {
        var wanted = asked.figure();
        return sum == null || wanted == null || wanted.value().signum() == 0
                ? null
                : sum.multiply(HUNDRED).divide(wanted.value(), 1, RoundingMode.HALF_UP);
    }

    public boolean reached() {
        var wanted = asked.figure();
        return sum != null && wanted != null && sum.compareTo(wanted.value()) >= 0;
    }

    public boolean addsUp() {
        return asked.figure() != null && asked.figure().addsUp();
    }

    /// A ratio, a range or a figure each unit owes whole: there is nothing to add up.
    public boolean cannotAddUp() {
        return asked.figure() != null && !asked.figure().addsUp();
    }
}
