package vn.thidua.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Gathers what has been changed, field by field, as the trail may keep it: what stood there and what stands there now,
/// of personal data only that it was changed.
public final class Changes {
    private static final String MASKED = "•••";

    private final Map<String, Fact.Change> found = new LinkedHashMap<>();

    private Changes() {}

    public static Changes none() {
        return new Changes();
    }

    /// @param field its name in the message bundles, `<module>.particular.<field>`
    public Changes open(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.put(field, new Fact.Change(Objects.toString(before, ""), Objects.toString(after, "")));
        }
        return this;
    }

    /// @param field its name in the message bundles, `<module>.particular.<field>`
    public Changes personal(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.put(field, new Fact.Change(masked(before), masked(after)));
        }
        return this;
    }

    public Map<String, Fact.Change> all() {
        return Map.copyOf(found);
    }

    private static String masked(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "" : MASKED;
    }
}
