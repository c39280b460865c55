package vn.thidua.movement.review.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The end of a stage, or of the movement, for which no meeting has been prepared.
/// @param stage ordinal, null for the end of a movement without stages
/// @param name of the stage as the plan prints it, empty where it prints none
/// @param last whether the movement ends with it
/// @param ends its last day
/// @param on the day proposed: the last working day in time, or the next one where that has passed
/// @param soon whether it ends within a month, or has ended
public record DueReview(
        @Nullable Integer stage, String name, boolean last, LocalDate ends, LocalDate on, boolean soon) {

    /// As it stands in the address of the form: 0 for the movement as a whole.
    public int key() {
        return stage == null ? 0 : stage;
    }
}
