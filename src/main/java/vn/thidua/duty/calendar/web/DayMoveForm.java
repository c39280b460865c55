package vn.thidua.duty.calendar.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.duty.calendar.model.DayMove;

/// What somebody typed from a notice.
public record DayMoveForm(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate off,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate worked,

        @Nullable String name,

        @Nullable String document,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate documentDate) {
    DayMove.Particulars particulars() {
        return new DayMove.Particulars(off, worked, words(name), words(document), documentDate);
    }

    /// The year to go back to, null where no day was given.
    @Nullable Integer year() {
        var day = off == null ? worked : off;
        return day == null ? null : day.getYear();
    }

    public String words(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    /// The day as a date field wants it.
    public String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
