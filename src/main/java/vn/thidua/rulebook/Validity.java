package vn.thidua.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a fact of law holds, where it stands, and how sure we are.
/// @param to last day in force, null while open
public record Validity(LocalDate from, @Nullable LocalDate to, String citation, Confidence confidence) {
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// Whether there is a day on which both hold.
    public boolean meets(Validity other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
