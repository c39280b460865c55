package vn.thidua.plan.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.Letterhead;

/// The years that dates without one belong to.
/// @param plan the plan's year, the first year of a school year
/// @param school whether the plan runs over a school year, whose months from August on belong to its first year
/// @param issued the plan's own date
record Years(
        @Nullable Integer plan, boolean school, @Nullable PartialDate issued) {
    private static final Pattern SCHOOL = Pattern.compile("[Nn]ăm học\\s*:?\\s*(20\\d\\d)\\s*[-–]\\s*20\\d\\d");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/])20\\d\\d(?!\\d)");

    static final Years UNKNOWN = new Years(null, false, null);

    static Years of(Letterhead head, String text) {
        var school = SCHOOL.matcher(text);
        if (school.find()) {
            return new Years(Integer.valueOf(school.group(1)), true, head.date());
        }
        if (head.planYear() != null) {
            return new Years(head.planYear(), false, head.date());
        }
        var issued = head.date();
        if (issued != null) {
            return new Years(issued.year(), false, issued);
        }
        var year = YEAR.matcher(text);
        return new Years(year.find() ? Integer.valueOf(year.group()) : null, false, null);
    }

    /// The year of a day or month printed without one: a deadline before the plan's own date is next year's.
    @Nullable Integer of(int month, @Nullable Integer day) {
        var year = plan;
        if (year == null) {
            return null;
        }
        if (school) {
            return month >= 8 ? year : Integer.valueOf(year + 1);
        }
        if (issued != null && issued.day() != null && day != null && issued.year() == year) {
            int said = month * 100 + day;
            var then = issued.first();
            return said < then.getMonthValue() * 100 + then.getDayOfMonth() ? Integer.valueOf(year + 1) : year;
        }
        return year;
    }
}
