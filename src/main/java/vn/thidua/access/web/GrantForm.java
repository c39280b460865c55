package vn.thidua.access.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.access.Role;
import vn.thidua.access.model.Grant;
import vn.thidua.organization.UnitId;

/// What somebody chose for a role.
/// @param fromDay left empty: from today
public record GrantForm(
        Role role,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate fromDay,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate toDay,

        @Nullable String reason) {
    Grant.Terms terms(@Nullable UnitId unit, LocalDate today) {
        return new Grant.Terms(role, unit, fromDay == null ? today : fromDay, toDay, reason == null ? "" : reason);
    }

    /// The day as a date field wants it.
    public String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
