package vn.thidua.movement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an amendment of the plan has done to a movement.
/// @param edition of the plan it applied
/// @param number of that edition
/// @param moved how many duties got another last day
/// @param reworded how many tasks got other words
/// @param added how many duties came to be
/// @param waived how many were let off
public record AppliedAmendment(
        int edition,
        String number,
        String reason,
        int moved,
        int reworded,
        int added,
        int waived,
        Instant at,
        String byName,
        List<Change> changes) {
    public AppliedAmendment {
        changes = List.copyOf(changes);
    }

    /// What it did to one task.
    /// @param what `CHANGED`, `NEW` or `GONE`
    /// @param wordsBefore null where they stayed
    /// @param moved how many of its duties got another last day
    public record Change(
            String what,
            String words,
            @Nullable String wordsBefore,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueAfter,
            int moved,
            int added,
            int waived) {
        public String text() {
            return "movement.amendment.what." + what.toLowerCase(Locale.ROOT);
        }
    }
}
