package vn.thidua.organization.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.web.ReorganizationLine;
import vn.thidua.site.Texts;

/// A change of the tree by decision, as the API gives it.
/// @param effective the first day of the new state
/// @param before names of the units it was about, as they were called then
/// @param after names of what came of them
/// @param units keys of the units it concerns
/// @param failure why it could not be carried out on its day
record ReorganizationResource(
        String id,
        String kind,
        String state,
        LocalDate effective,
        String number,
        @Nullable LocalDate day,
        String decidedBy,
        String reason,
        String before,
        String after,
        List<String> units,
        String enteredBy,
        Instant enteredAt,
        String undoneBy,
        @Nullable Instant undoneAt,
        @Nullable String failure) {
    static ReorganizationResource of(ReorganizationLine line, List<String> units, Texts texts) {
        var failure = line.failure();
        return new ReorganizationResource(
                Ids.text(line.id().value()),
                line.kind().name(),
                line.state().name(),
                line.effective(),
                line.number(),
                line.decisionDay(),
                line.decidedBy(),
                line.reason(),
                line.before(),
                line.after(),
                units,
                line.enteredBy(),
                line.enteredAt(),
                line.undoneBy(),
                line.undoneAt(),
                failure == null ? null : texts.of(failure));
    }
}
