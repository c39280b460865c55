package vn.thidua.movement.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.derive.Period;
import vn.thidua.movement.model.Movement;

/// The time of a movement drawn as one line with its stages and today's mark. Places are per cent of its length.
/// @param segments its stages as far as they have days; one without a number where there are none
/// @param today where today stands, null before and after the movement
public record StageLine(List<Segment> segments, @Nullable Double today) {
    private static final double FULL = 100;
    private static final double EDGE = 8;

    /// @param ordinal 0 for the movement as a whole
    /// @param standing `past`, `now` or nothing
    public record Segment(int ordinal, String standing, double from, double length) {
        public String x() {
            return percent(from);
        }

        public String width() {
            return percent(length);
        }

        public String middle() {
            return percent(from + length / 2);
        }
    }

    static StageLine of(MovementHead head) {
        var movement = head.movement();
        var period = movement.period();
        var segments = segments(movement, head);
        var today = head.today();
        boolean within = !today.isBefore(period.from()) && !today.isAfter(period.to());
        return new StageLine(segments, within ? place(period, today) : null);
    }

    /// Where the mark stands, as SVG has it.
    public String x() {
        return percent(today == null ? 0 : today);
    }

    /// Which end of the word stands at the mark, so that it is never cut off.
    public String anchor() {
        double at = today == null ? 0 : today;
        return at < EDGE ? "start" : at > FULL - EDGE ? "end" : "middle";
    }

    private static List<Segment> segments(Movement movement, MovementHead head) {
        var period = movement.period();
        var segments = new ArrayList<Segment>();
        var next = period.from();
        for (var stage : movement.stages()) {
            var from = stage.from() == null ? next : stage.from();
            var to = stage.to();
            if (to == null || to.isBefore(from)) {
                continue;
            }
            double start = place(period, from);
            segments.add(new Segment(
                    stage.ordinal(), head.standing(stage), start, Math.max(1, place(period, to.plusDays(1)) - start)));
            next = to.plusDays(1);
        }
        if (segments.isEmpty()) {
            segments.add(new Segment(0, head.today().isAfter(period.to()) ? "past" : "now", 0, FULL));
        }
        return List.copyOf(segments);
    }

    private static double place(Period period, LocalDate day) {
        double days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1.0;
        return Math.clamp(FULL * ChronoUnit.DAYS.between(period.from(), day) / days, 0, FULL);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
