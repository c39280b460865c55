package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The largest share of an award among the holders of others.
/// @param share null where the law of the time sets none
public record Cap(
        AwardCode award,
        @Nullable BigDecimal share,
        List<AwardCode> of,
        RoundingMode rounding,
        Validity validity,
        @Nullable String note) {
    public Cap {
        of = List.copyOf(of);
    }

    /// How many at most among so many holders.
    public int most(int holders) {
        return share == null
                ? Integer.MAX_VALUE
                : share.multiply(BigDecimal.valueOf(holders))
                        .setScale(0, rounding)
                        .intValueExact();
    }

    /// How many holders so many would need.
    public int holdersFor(int count) {
        return share == null
                ? 0
                : BigDecimal.valueOf(count)
                        .divide(share, 0, RoundingMode.CEILING)
                        .intValueExact();
    }
}
