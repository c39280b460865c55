package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A law, decree, circular or act of a body, with its life.
/// @param place province or town of a local act, null for a national one
/// @param to last day in force
/// @param replacedBy numbers of what stands in its place
public record LegalDocument(
        String number,
        String type,
        String issuer,
        String title,
        @Nullable String place,
        @Nullable LocalDate signed,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Status status,
        Confidence confidence,
        List<String> replacedBy,
        List<String> amendedBy,
        List<String> aliases) {
    public LegalDocument {
        replacedBy = List.copyOf(replacedBy);
        amendedBy = List.copyOf(amendedBy);
        aliases = List.copyOf(aliases);
    }

    public boolean expiredOn(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    public boolean notYetOn(LocalDate day) {
        return from != null && day.isBefore(from);
    }

    /// As known when the rulebook was written.
    public enum Status {
        IN_FORCE,
        EXPIRED,
        /// followed by another act without an express word of repeal
        SUPERSEDED,
        UNKNOWN
    }
}
