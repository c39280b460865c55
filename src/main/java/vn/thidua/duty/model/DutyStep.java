package vn.thidua.duty.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.FileId;
import vn.thidua.organization.UnitId;

/// One thing done about a duty. Named in the message bundles as `duty.step.<kind in lower case>`.
/// @param acting the unit that acted for the one that owes it, null where that acted itself
/// @param words the statement, or the reason; empty where none was asked for
/// @param proofs in the order they were handed in
/// @param moved how the time moved with it, null where it did not
public record DutyStep(
        Kind kind,
        String byName,
        @Nullable UnitId acting,
        Instant at,
        String words,
        List<FileId> proofs,
        @Nullable Move moved) {
    public DutyStep {
        proofs = List.copyOf(proofs);
    }

    /// A step that leaves the time as it is.
    public DutyStep(Kind kind, String byName, @Nullable UnitId acting, Instant at, String words, List<FileId> proofs) {
        this(kind, byName, acting, at, words, proofs, null);
    }

    /// The last day in time before and after; null where it was, or is, not known.
    public record Move(@Nullable LocalDate before, @Nullable LocalDate after) {}

    /// What was done.
    public enum Kind {
        SUBMITTED,
        WITHDRAWN,
        RETURNED,
        ACCEPTED,
        WAIVED,
        RESTORED,
        /// followed what another module wrote down
        FOLLOWED,
        /// went to the heir of a unit that ended
        PASSED,
        /// ended with its unit
        ENDED,
        /// went back when the reorganization was undone
        TAKEN_BACK,
        /// given another last day, with a reason
        MOVED,
        /// given its day by an event whose day was set
        DATED,
        /// changed with the plan
        AMENDED,
        /// its day was reckoned anew by the calendar
        RECKONED,
        /// still owed when what asked for it ended
        MISSED,
        /// owed again, what asked for it having been opened again
        RESUMED
    }
}
