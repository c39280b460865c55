package vn.thidua.organization.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.ReorganizationKind;
import vn.thidua.organization.ReorganizationState;

/// A reorganization as lists show it.
/// @param before the units it was about, by the names they had
/// @param after what came of them
/// @param failure why it could not be carried out on its day
public record ReorganizationLine(
        ReorganizationId id,
        ReorganizationKind kind,
        ReorganizationState state,
        LocalDate effective,
        String number,
        @Nullable LocalDate decisionDay,
        String decidedBy,
        String reason,
        String before,
        String after,
        String enteredBy,
        Instant enteredAt,
        String undoneBy,
        @Nullable Instant undoneAt,
        @Nullable Message failure) {
    public String address() {
        return "/reorganizations/" + Ids.text(id.value());
    }

    public String stateTag() {
        return switch (state) {
            case ENTERED -> failure == null ? "due" : "late";
            case IN_FORCE -> "ok";
            case UNDONE -> "";
        };
    }
}
