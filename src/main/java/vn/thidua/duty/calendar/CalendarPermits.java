package vn.thidua.duty.calendar;

import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;

/// Who keeps the calendar: the administrators of the whole tree, for it is everybody's. Everybody else reads it.
@Component
public class CalendarPermits {
    private final Permits permits;

    CalendarPermits(Permits permits) {
        this.permits = permits;
    }

    /// @throws Missing where the actor does not keep it, to whom its forms are not there
    public void requireKeeper(Actor by) {
        if (!keeps(by)) {
            throw new Missing("calendar");
        }
    }

    public boolean keeps(Actor by) {
        return permits.mayEverywhere(by, Act.MANAGE_UNITS);
    }
}
