package vn.thidua.rulebook;

import java.time.MonthDay;

/// A paid holiday of the law, while it holds.
/// @param id the same over all laws that know it
/// @param lunar whether its day is one of the Vietnamese lunar calendar
/// @param day its own day
/// @param days how many days off it gives, in a row
/// @param before how many of them stand before its own day
/// @param yearly whether `before` is chosen anew each year, so that ours is only the usual choice
public record PublicHoliday(
        String id, String name, boolean lunar, MonthDay day, int days, int before, boolean yearly, Validity validity) {}
