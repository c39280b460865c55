package vn.thidua.rulebook;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Set;

/// Reads the entries of `holidays.yaml`.
final class HolidayEntries {
    private HolidayEntries() {}

    static RestDays rest(Entry entry) {
        return new RestDays(Set.copyOf(entry.choices("days", DayOfWeek.class)), entry.validity());
    }

    static PublicHoliday holiday(Entry entry) {
        var solar = entry.textOrNull("date");
        var lunar = entry.textOrNull("lunar");
        if ((solar == null) == (lunar == null)) {
            throw entry.fault("give date or lunar");
        }
        var days = number(entry, "days", 1);
        var before = number(entry, "before", 0);
        if (days < 1 || before < 0 || before >= days) {
            throw entry.fault("its own day must be among its days: " + before + " before, " + days + " in all");
        }
        return new PublicHoliday(
                entry.text("id"),
                entry.text("name"),
                lunar != null,
                day(entry, solar != null ? solar : entry.text("lunar")),
                days,
                before,
                entry.flag("yearly", false),
                entry.validity());
    }

    static HolidayPlacement placement(Entry entry, Set<String> holidays) {
        var holiday = entry.text("holiday");
        if (!holidays.contains(holiday)) {
            throw entry.fault("no such holiday: " + holiday);
        }
        return new HolidayPlacement(
                holiday,
                number(entry, "year", 0),
                number(entry, "before", 0),
                entry.textOrNull("citing"),
                entry.confidence());
    }

    static DaySwap swap(Entry entry) {
        var off = entry.date("off");
        var worked = entry.date("worked");
        if (off.equals(worked)) {
            throw entry.fault("a day is not swapped for itself: " + off);
        }
        return new DaySwap(off, worked, entry.flag("decided", true), entry.textOrNull("citing"), entry.confidence());
    }

    private static int number(Entry entry, String key, int otherwise) {
        var number = entry.yearOrNull(key);
        return number == null ? otherwise : number;
    }

    private static MonthDay day(Entry entry, String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw entry.fault("no day of the year: " + text);
        }
    }
}
