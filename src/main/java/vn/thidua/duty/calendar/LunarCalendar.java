package vn.thidua.duty.calendar;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;

/// The Vietnamese lunar calendar: the rules of the Chinese one, with new moons and solstices seen from the meridian of
/// UTC+7 (QĐ 121-CP of 1967), which sets some years apart: Tết 2030 is on 2 February here and on the 3rd in China.
final class LunarCalendar {
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);

    private LunarCalendar() {}

    /// The day of a lunar date that stands in no leap month.
    /// @param year the solar year in which the lunar year begins
    static LocalDate day(int year, MonthDay lunar) {
        var calendar = new SeenFromVietnam();
        calendar.clear();
        calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
        calendar.set(ChineseCalendar.MONTH, lunar.getMonthValue() - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, lunar.getDayOfMonth());
        return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(ZONE).toLocalDate();
    }

    /// The constructor that takes the zone of the astronomy is marked internal, for it serves ICU's own Korean calendar
    /// only; our version of ICU is pinned and the tests hold every listed year against it.
    @SuppressWarnings("deprecation")
    private static final class SeenFromVietnam extends ChineseCalendar {
        private static final long serialVersionUID = 1L;

        SeenFromVietnam() {
            super(zone(), ULocale.ROOT, zone());
        }

        private static TimeZone zone() {
            return TimeZone.getTimeZone("Etc/GMT-7");
        }
    }
}
