package vn.thidua.duty.calendar.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.calendar.CalendarPermits;
import vn.thidua.duty.calendar.DayMoveId;
import vn.thidua.duty.calendar.DayMoveRemoved;
import vn.thidua.duty.calendar.model.DayMoves;
import vn.thidua.duty.calendar.model.YearRows;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Takes out what was entered from a notice; asked twice, it is taken out once.
@UseCase
public class RemoveDayMove {
    private final CalendarPermits permits;
    private final DayMoves moves;
    private final YearRows years;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RemoveDayMove(
            CalendarPermits permits, DayMoves moves, YearRows years, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.moves = moves;
        this.years = years;
        this.facts = facts;
        this.clock = clock;
    }

    /// @return the years it touched, the first first
    public int execute(DayMoveId id, Actor by) {
        permits.requireKeeper(by);
        var touched = moves.require(id).view().years();
        var row = years.touch(touched);
        var move = moves.require(id);
        if (move.stands()) {
            moves.save(move.removed(by, clock.instant()));
            facts.publishEvent(new DayMoveRemoved(by, row, touched, move.view()));
        }
        return touched.stream().min(Integer::compare).orElseThrow();
    }
}
