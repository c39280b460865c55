package vn.thidua.access.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// What somebody chose for a stand-in.
/// @param held key of the grant whose role it is
/// @param fromDay left empty: from today
public record StandInForm(
        @Nullable String held,
        @Nullable String standIn,
        @Nullable String unit,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate fromDay,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate toDay,

        @Nullable String reason) {
    /// The day as a date field wants it.
    public String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public String reasonText() {
        return reason == null ? "" : reason;
    }
}
