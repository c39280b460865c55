package vn.thidua.duty.calendar.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.calendar.CalendarPermits;
import vn.thidua.duty.calendar.CalendarRefusals;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.duty.calendar.YearConfirmed;
import vn.thidua.duty.calendar.model.YearRows;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Somebody has held a year against the notices and answers for it, as it is now.
@UseCase
public class ConfirmYear {
    private final CalendarPermits permits;
    private final WorkingCalendar calendar;
    private final YearRows years;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ConfirmYear(
            CalendarPermits permits,
            WorkingCalendar calendar,
            YearRows years,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.calendar = calendar;
        this.years = years;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param seen the seal of the year as the page showed it
    /// @throws Refusal where the year is no longer what was seen
    public void execute(int year, UUID seen, Actor by) {
        permits.requireKeeper(by);
        var row = years.touch(List.of(year));
        var now = calendar.year(year);
        if (!now.seal().equals(seen)) {
            throw Refusal.of(CalendarRefusals.CHANGED_SINCE, "duty.calendar.refusal.changed_since");
        }
        if (now.confirmed()) {
            return;
        }
        years.confirm(year, seen, by.name(), clock.instant());
        facts.publishEvent(new YearConfirmed(by, row, year));
    }
}
