package vn.thidua.movement.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;

/// What a week brought to a unit and those below it.
/// @param asOf the day late and coming are reckoned from: the week's last, or today while it lasts
/// @param done what was handed in during the week
/// @param late what was late at its end
/// @param coming what falls due until the end of the following week
/// @param toUrge units that owe something late, the worst first
public record Digest(
        Week week, LocalDate asOf, List<Work> done, List<Work> late, List<Work> coming, List<Owing> toUrge) {

    /// The same thing asked of several units.
    /// @param units how many of them
    /// @param inTime how many of them handed it in by its last day
    public record Work(
            UUID movement,
            String title,
            String words,
            @Nullable LocalDate dueOn,
            int units,
            int inTime) {
        public String address() {
            return "/movements/" + Ids.text(movement);
        }

        /// What has no last day is neither in time nor late.
        public String inTimeText() {
            return dueOn == null ? "–" : String.valueOf(inTime);
        }
    }

    /// A unit that owes something late.
    /// @param superior short name of the unit right above, empty for a root
    /// @param late how much
    /// @param days working days since the oldest of it fell due
    /// @param lastUrged null where it never was
    public record Owing(
            UUID unit,
            String name,
            String superior,
            int late,
            int days,
            @Nullable LocalDate lastUrged) {
        public String address() {
            return "/units/" + Ids.text(unit);
        }
    }

    public boolean isEmpty() {
        return done.isEmpty() && late.isEmpty() && coming.isEmpty();
    }

    public int handedIn() {
        return done.stream().mapToInt(Work::units).sum();
    }

    public int handedInInTime() {
        return done.stream().mapToInt(Work::inTime).sum();
    }

    public int lateInAll() {
        return late.stream().mapToInt(Work::units).sum();
    }

    public int comingInAll() {
        return coming.stream().mapToInt(Work::units).sum();
    }
}
