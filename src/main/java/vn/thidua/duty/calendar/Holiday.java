package vn.thidua.duty.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day that is not what its place in the week makes it: a day off, or a day of rest that is worked.
/// @param name of the holiday, or what the administrator wrote; empty for a swap the rulebook knows
/// @param source the law or the notice it stands on; empty where we know none
/// @param sourceDate of the notice
/// @param against the other day of a swap
/// @param unsure whether the rulebook marks it so: the year's notice is not known yet
/// @param move the entry of an administrator, null where it follows from the rulebook
public record Holiday(
        LocalDate day,
        Kind kind,
        String name,
        String source,
        @Nullable LocalDate sourceDate,
        @Nullable LocalDate against,
        boolean unsure,
        @Nullable DayMoveId move) {

    /// What makes the day different.
    public enum Kind {
        /// A paid holiday (nghỉ lễ, tết).
        HOLIDAY,
        /// Given for a holiday on a day of weekly rest (nghỉ bù).
        COMPENSATION,
        /// Taken off by a notice, mostly against another day (nghỉ hoán đổi).
        DAY_OFF,
        /// Worked by a notice (làm bù).
        WORKING_DAY
    }

    public boolean works() {
        return kind == Kind.WORKING_DAY;
    }

    Holiday alsoFor(Holiday other) {
        return new Holiday(
                day,
                kind,
                name + ", " + other.name,
                source + "; " + other.source,
                sourceDate,
                against,
                unsure && other.unsure,
                move);
    }
}
