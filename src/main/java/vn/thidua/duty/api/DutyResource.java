package vn.thidua.duty.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.StoredFile;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Ids;

/// A duty as the API gives it: what is asked, in the words of which provision, where it stands and what was done.
/// @param origin key of what asks for it, a movement
/// @param originName its title, null where its module says nothing
/// @param provision key of the plan's provision it follows from, empty where somebody wrote it by hand
/// @param quote the sentence of that provision
/// @param stage ordinal of the stage of the movement it belongs to
/// @param unit key of the unit that owes it
/// @param askedBy key of the unit that asks, and decides whether it is done
/// @param inheritedFrom key of the unit it passed from, where a reorganization has ended that one
/// @param late whether its last day has passed and the unit still owes it
/// @param dueWords the time as the plan prints it, where that says more than a date
/// @param event what the date hangs on where it is set later, else empty
/// @param answering whether this system may hand it in, or take it back
/// @param history the latest step first
/// @param version what its entity tag is made of
record DutyResource(
        String id,
        String origin,
        @Nullable String originName,
        DutyKind kind,
        String words,
        String provision,
        String quote,
        @Nullable Integer stage,
        String unit,
        String unitName,
        String askedBy,
        String askedByName,
        @Nullable String inheritedFrom,
        DutyState state,
        boolean late,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        String dueWords,
        String event,
        @Nullable Instant submittedAt,
        @Nullable Instant settledAt,
        boolean answering,
        List<StepResource> history,
        int version) {

    /// One thing done about it.
    /// @param acting key of the unit directly above that acted for the one that owes it, null where it acted itself
    /// @param words the statement, or the reason
    /// @param moved how the last day in time moved with it, null where it did not
    record StepResource(
            String kind,
            Instant at,
            String by,
            @Nullable String acting,
            String words,
            @Nullable MovedResource moved,
            List<ProofResource> proofs) {}

    /// The last day in time before and after, null where it was, or is, not known.
    record MovedResource(
            @Nullable LocalDate before, @Nullable LocalDate after) {}

    /// A file that proves it done.
    /// @param size in bytes
    record ProofResource(String id, String name, String mediaType, long size) {
        static ProofResource of(StoredFile file) {
            return new ProofResource(Ids.text(file.id().value()), file.name(), file.mediaType(), file.size());
        }
    }
}
