package vn.thidua.rulebook;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A day kept every year, or the founding of a province.
/// @param day null where it follows the moon or its day is unknown
/// @param founded the year counted from, null where years are not counted
public record Commemoration(
        @Nullable MonthDay day,
        String name,
        List<String> aliases,
        @Nullable Integer founded,
        @Nullable String province,
        String kind,
        String scope,
        @Nullable String citation,
        Confidence confidence) {
    public Commemoration {
        aliases = List.copyOf(aliases);
    }
}
