package vn.thidua.duty.calendar.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.calendar.CalendarPermits;
import vn.thidua.duty.calendar.DayMoveId;
import vn.thidua.duty.calendar.DayMoveRestored;
import vn.thidua.duty.calendar.model.DayMoves;
import vn.thidua.duty.calendar.model.YearRows;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Puts back what was taken out, as long as no other notice has moved its days since.
@UseCase
public class RestoreDayMove {
    private final CalendarPermits permits;
    private final DayMoveCheck check;
    private final DayMoves moves;
    private final YearRows years;
    private final ApplicationEventPublisher facts;

    RestoreDayMove(
            CalendarPermits permits,
            DayMoveCheck check,
            DayMoves moves,
            YearRows years,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.check = check;
        this.moves = moves;
        this.years = years;
        this.facts = facts;
    }

    /// @return the first year it touches
    /// @throws Refusal where a day is already as the notice wants it, or was moved by another
    public int execute(DayMoveId id, Actor by) {
        permits.requireKeeper(by);
        var touched = moves.require(id).view().years();
        var row = years.touch(touched);
        var move = moves.require(id);
        if (!move.stands()) {
            check.require(move.offDay(), move.workDay());
            moves.save(move.restored());
            facts.publishEvent(new DayMoveRestored(by, row, touched, move.view()));
        }
        return touched.stream().min(Integer::compare).orElseThrow();
    }
}
