package vn.thidua.movement.api;

import java.time.LocalDate;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.MovementState;
import vn.thidua.movement.web.MovementLine;

/// A movement in a list.
/// @param unit short name of the unit that launched it
/// @param participants how many units take part
/// @param duties how many duties they owe together, those waived apart
/// @param done how many of these are done
/// @param late how many are still owed after their last day
record MovementSummary(
        String id,
        String title,
        String number,
        String unit,
        int year,
        MovementState state,
        LocalDate from,
        LocalDate to,
        int participants,
        int duties,
        int done,
        int late) {
    static MovementSummary of(MovementLine line) {
        return new MovementSummary(
                Ids.text(line.id()),
                line.title(),
                line.number(),
                line.unit(),
                line.year(),
                line.state(),
                line.from(),
                line.to(),
                line.participants(),
                line.duties(),
                line.done(),
                line.late());
    }
}
