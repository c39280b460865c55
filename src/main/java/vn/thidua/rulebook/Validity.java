package vn.thidua.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a fact of law holds, where it stands, and how sure we are.
/// @param to last day in force, null while open
public record Validity(LocalDate from, @Nullable LocalDate to, String citation, Confidence confidence) {
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
