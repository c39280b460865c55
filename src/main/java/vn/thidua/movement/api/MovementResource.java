package vn.thidua.movement.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.model.MovementState;

/// A movement as the API gives it.
/// @param plan key of the plan it carries out
/// @param edition the edition of the plan that its duties follow
/// @param unit key of the unit that launched it
/// @param theme in the plan's words, empty where it has none
/// @param slogan in the plan's words, empty where it has none
/// @param participants how many units take part
/// @param counts of its duties: all where the system sees the unit that launched, else those of the units it sees
record MovementResource(
        String id,
        String plan,
        int edition,
        String unit,
        String unitName,
        int year,
        String number,
        String title,
        String theme,
        String slogan,
        MovementState state,
        LocalDate from,
        LocalDate to,
        Instant launchedAt,
        List<StageResource> stages,
        int participants,
        CountsResource counts) {

    /// @param ordinal from 1
    /// @param goal the commemoration it honors, empty where there is none
    record StageResource(
            int ordinal,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String goal) {}

    /// How many duties stand where.
    /// @param duties all but those waived
    /// @param owed still to do, or given back
    /// @param submitted wait for a decision
    /// @param missed still owed when the movement was closed
    /// @param late owed after their last day
    record CountsResource(int duties, int owed, int submitted, int done, int waived, int missed, int late) {}
}
