package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// How a prize is rounded.
/// @param unit in đồng
/// @param reading how sure we are that the law's words mean `mode`
public record Rounding(
        long unit,
        RoundingMode mode,
        Confidence reading,
        @Nullable String note,
        Validity validity) implements Dated {
    public long round(BigDecimal amount) {
        var step = BigDecimal.valueOf(unit);
        return amount.divide(step, 0, mode).multiply(step).longValueExact();
    }
}
