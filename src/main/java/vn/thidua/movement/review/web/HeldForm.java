package vn.thidua.movement.review.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.review.HoldReview;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;

/// What somebody typed of a meeting that was held.
/// @param seen version of the meeting that he had before him
/// @param attended keys of the units that were there
public record HeldForm(
        int seen,
        @Nullable List<String> attended,
        @Nullable String present,
        @Nullable String conclusions) {

    HoldReview.Written written() {
        var units = attended == null ? List.<String>of() : attended;
        return new HoldReview.Written(
                seen,
                units.stream()
                        .flatMap(key -> Ids.parse(key).stream())
                        .map(UnitId::new)
                        .toList(),
                said(present),
                said(conclusions));
    }

    ReviewPage.Sent sent(FormErrors errors) {
        return ReviewPage.Sent.held(said(present), said(conclusions), errors);
    }

    private static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
