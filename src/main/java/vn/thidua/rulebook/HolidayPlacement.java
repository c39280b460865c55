package vn.thidua.rulebook;

import org.jspecify.annotations.Nullable;

/// How a year laid the days of a holiday around its own day.
/// @param holiday the id of a [PublicHoliday]
public record HolidayPlacement(
        String holiday, int year, int before, @Nullable String citation, Confidence confidence) {}
