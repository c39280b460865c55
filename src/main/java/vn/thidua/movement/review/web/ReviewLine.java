package vn.thidua.movement.review.web;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.review.ReviewId;
import vn.thidua.movement.review.ReviewState;

/// One meeting in the list.
/// @param units how many were invited
/// @param attended how many of them were there
/// @param conclusions how many things were concluded that somebody is to do
/// @param left how many of these are not done
public record ReviewLine(
        ReviewId id,
        String title,
        @Nullable Integer stage,
        ReviewState state,
        LocalDate on,
        LocalTime starts,
        String place,
        int units,
        int attended,
        int conclusions,
        int left) {

    public String stateText() {
        return stateText(state);
    }

    public String stateTag() {
        return stateTag(state);
    }

    static String stateText(ReviewState state) {
        return "state.ReviewState." + state.name();
    }

    static String stateTag(ReviewState state) {
        return switch (state) {
            case PREPARED -> "due";
            case INVITED -> "info";
            case HELD -> "ok";
            case CANCELLED -> "";
        };
    }
}
