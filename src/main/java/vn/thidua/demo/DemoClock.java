package vn.thidua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// The clock of a demo: what is told of the past happens at the hour it is told of; all else happens now. The trail
/// keeps to the time at which it was written.
@Component
@ConditionalOnBooleanProperty("thidua.demo")
class DemoClock extends Clock {
    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();
    private static final int OFFICES_OPEN = 8;

    private final Clock now;

    DemoClock() {
        this(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private DemoClock(ZoneId zone) {
        this.now = Clock.system(zone);
    }

    /// The day the demo is built, whatever day is being told of.
    LocalDate today() {
        return LocalDate.now(now);
    }

    /// Whether a time has come.
    boolean past(LocalDateTime time) {
        return time.isBefore(LocalDateTime.now(now));
    }

    <T> T on(LocalDate day, Supplier<T> work) {
        return ScopedValue.where(THEN, instant(day.atTime(OFFICES_OPEN, 0))).call(work::get);
    }

    void on(LocalDate day, Runnable work) {
        at(day.atTime(OFFICES_OPEN, 0), work);
    }

    void at(LocalDateTime time, Runnable work) {
        ScopedValue.where(THEN, instant(time)).run(work);
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(now.getZone()).toInstant();
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : now.instant();
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(zone);
    }
}
