package vn.thidua.kernel.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Writes fields one after another, each with its length before it, so that nothing can be moved from one to the next.
public final class Canonical {
    private final StringBuilder text = new StringBuilder();

    public Canonical add(@Nullable Object value) {
        if (value == null) {
            text.append("-;");
        } else {
            var written = value instanceof Instant at
                    ? Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                    : value.toString();
            text.append(written.length()).append(':').append(written).append(';');
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
