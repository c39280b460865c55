package vn.thidua.movement.inspection.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.movement.inspection.RecordInspection;
import vn.thidua.site.FormErrors;

/// What somebody typed of an inspection that was held.
/// @param seen version of the inspection that he had before him
public record RecordForm(
        int seen,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate heldOn,

        @Nullable String present,

        @Nullable String findings) {

    RecordInspection.Written written() {
        return new RecordInspection.Written(seen, heldOn, said(present), said(findings));
    }

    InspectionPage.Sent sent(FormErrors errors) {
        return InspectionPage.Sent.record(
                heldOn == null ? "" : heldOn.toString(), said(present), said(findings), errors);
    }

    private static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
