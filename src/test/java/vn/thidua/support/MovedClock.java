package vn.thidua.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The clock of the tests: that of the day, until a test moves it; whoever moves it puts it back. The database
/// keeps its own time, by which roles begin and end, and so does the trail: days that have passed are safe to go
/// to.
public class MovedClock extends Clock {
    private static final int OFFICES_OPEN = 9;

    private final Clock real;
    private volatile Duration moved = Duration.ZERO;

    public MovedClock() {
        this(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private MovedClock(Clock real) {
        this.real = real;
    }

    /// It is the morning of that day, and goes on from there.
    public void to(int year, int month, int day) {
        to(LocalDate.of(year, month, day));
    }

    /// It is the morning of that day, and goes on from there.
    public void to(LocalDate day) {
        var morning = day.atTime(OFFICES_OPEN, 0).atZone(getZone()).toInstant();
        moved = Duration.between(real.instant(), morning);
    }

    public void back() {
        moved = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(moved);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
