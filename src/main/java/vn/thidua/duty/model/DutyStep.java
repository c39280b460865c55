package vn.thidua.duty.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.FileId;
import vn.thidua.organization.UnitId;

/// One thing done about a duty. Named in the message bundles as `duty.step.<kind in lower case>`.
/// @param acting the unit that acted for the one that owes it, null where that acted itself
/// @param words the statement, or the reason; empty where none was asked for
/// @param proofs in the order they were handed in
public record DutyStep(
        Kind kind, String byName, @Nullable UnitId acting, Instant at, String words, List<FileId> proofs) {
    public DutyStep {
        proofs = List.copyOf(proofs);
    }

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
        TAKEN_BACK
    }
}
