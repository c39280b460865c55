package vn.thidua.duty.calendar.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.calendar.CalendarPermits;
import vn.thidua.duty.calendar.CalendarRefusals;
import vn.thidua.duty.calendar.DayMoveId;
import vn.thidua.duty.calendar.DaysMoved;
import vn.thidua.duty.calendar.model.DayMove;
import vn.thidua.duty.calendar.model.DayMoves;
import vn.thidua.duty.calendar.model.YearRows;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Enters what a notice of the government moved.
@UseCase
public class MoveDays {
    private final CalendarPermits permits;
    private final DayMoveCheck check;
    private final DayMoves moves;
    private final YearRows years;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MoveDays(
            CalendarPermits permits,
            DayMoveCheck check,
            DayMoves moves,
            YearRows years,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.check = check;
        this.moves = moves;
        this.years = years;
        this.facts = facts;
        this.clock = clock;
    }

    /// @throws Refusal where a day is already as the notice wants it, or was moved by another
    public DayMoveId execute(DayMove.Particulars what, Actor by) {
        permits.requireKeeper(by);
        if (what.documentDate() != null && what.documentDate().isAfter(LocalDate.now(clock))) {
            throw Refusal.on("documentDate", CalendarRefusals.DOCUMENT_DATE, "duty.calendar.refusal.document_later");
        }
        var move = DayMove.entered(what, by, clock.instant());
        var row = years.touch(move.view().years());
        check.require(what.off(), what.worked());
        moves.save(move);
        facts.publishEvent(new DaysMoved(by, row, move.view().years(), move.view()));
        return move.id();
    }
}
