package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The largest share of an award among the holders of others.
/// @param share null where the law of the time sets none
/// @param of awards whose holders are the base; empty where only `base` says it
/// @param base the base in words, null where `of` says it
/// @param when the case it holds in, null for all
public record Cap(
        AwardCode award,
        @Nullable BigDecimal share,
        List<AwardCode> of,
        @Nullable String base,
        @Nullable String when,
        RoundingMode rounding,
        Scope scope,
        @Nullable String place,
        Validity validity,
        @Nullable String note)
        implements Dated {
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
