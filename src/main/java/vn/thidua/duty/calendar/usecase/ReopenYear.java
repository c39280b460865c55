package vn.thidua.duty.calendar.usecase;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.calendar.CalendarPermits;
import vn.thidua.duty.calendar.YearReopened;
import vn.thidua.duty.calendar.model.YearRows;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Takes back the confirmation of a year.
@UseCase
public class ReopenYear {
    private final CalendarPermits permits;
    private final YearRows years;
    private final ApplicationEventPublisher facts;

    ReopenYear(CalendarPermits permits, YearRows years, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.years = years;
        this.facts = facts;
    }

    public void execute(int year, Actor by) {
        permits.requireKeeper(by);
        var row = years.touch(List.of(year));
        if (years.reopen(year)) {
            facts.publishEvent(new YearReopened(by, row, year));
        }
    }
}
