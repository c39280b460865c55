package vn.thidua.duty.calendar;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;

/// How often something is asked.
/// @param every how long each period is
/// @param days the days of each year it is due on (`15/6 và 01/12 hàng năm`, `ngày 05 hàng tháng`), empty where it is
///        due when a period ends
/// @param dayAfter the day of the month after each period it is due on (`ngày 20 tháng liền sau`), null where none is
///        named
/// @param before whether the named day is the first one too late (`trước ngày`)
public record Recurrence(
        Every every, List<MonthDay> days, @Nullable Integer dayAfter, boolean before) {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?![\\d/])");
    private static final Pattern SPOKEN_DAY = Pattern.compile("(\\d{1,2}) thang (\\d{1,2})");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("ngai (?:mung )?(\\d{1,2})(?!\\d|\\s*[/.-]\\s*\\d)");
    private static final Pattern NEXT =
            Pattern.compile("ngai (\\d{1,2}) (?:cua )?(thang|qui) (?:lien sau|lien ke|sau|ke tiep)");

    public Recurrence {
        days = List.copyOf(days);
    }

    /// Due when each period ends.
    public static Recurrence of(Every every) {
        return new Recurrence(every, List.of(), null, false);
    }

    /// Reads the words of a plan: `định kỳ hàng quý`, `6 tháng một lần`, `trước ngày 15/6 và 01/12 hàng năm`,
    /// `trước ngày 20 tháng liền sau`, `trước ngày 05 hàng tháng`. Empty where they do not say how often
    /// (`định kỳ`): a person must be asked.
    public static Optional<Recurrence> read(String words) {
        var plain = SPOKEN_DAY.matcher(Vietnamese.fold(words)).replaceAll("$1/$2");
        var before = plain.contains("truoc ");
        var next = NEXT.matcher(plain);
        if (next.find()) {
            int day = Integer.parseInt(next.group(1));
            var every = next.group(2).equals("thang") ? Every.MONTH : Every.QUARTER;
            return day < 1 || day > 31 ? Optional.empty() : Optional.of(new Recurrence(every, List.of(), day, before));
        }
        var days = days(plain);
        return Every.of(plain)
                .filter(every -> days.isEmpty() || every == Every.YEAR)
                .map(every -> on(every, every == Every.MONTH ? daysOfMonths(plain) : days, before));
    }

    private static Recurrence on(Every every, List<MonthDay> days, boolean before) {
        return new Recurrence(every, days, null, before && !days.isEmpty());
    }

    /// `trước ngày 05 hàng tháng`: that day of each month, or its last where it has fewer days.
    private static List<MonthDay> daysOfMonths(String plain) {
        var found = DAY_OF_MONTH.matcher(plain);
        if (!found.find()) {
            return List.of();
        }
        int day = Integer.parseInt(found.group(1));
        return day < 1 || day > 31
                ? List.of()
                : Arrays.stream(Month.values())
                        .map(month -> MonthDay.of(month, Math.min(day, month.maxLength())))
                        .toList();
    }

    private static List<MonthDay> days(String plain) {
        var days = new ArrayList<MonthDay>();
        var found = DAY.matcher(plain);
        while (found.find()) {
            try {
                days.add(MonthDay.of(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))));
            } catch (DateTimeException _) {
                // a figure that only looks like a day
            }
        }
        days.sort(null);
        return days;
    }

    /// The length of a period.
    public enum Every {
        MONTH(1, Pattern.compile("(?:hang|moi|tung) thang|thang mot lan")),
        QUARTER(3, Pattern.compile("(?:hang|moi|tung) qui|(?<!\\d)0?3 thang|ba thang mot lan|dinh ki ba thang")),
        HALF_YEAR(
                6,
                Pattern.compile(
                        "(?<!\\d)0?6 thang|sau thang mot lan|dinh ki sau thang|nua nam|nam hai lan|0?2 lan[ /](?:mot |1 )?nam")),
        YEAR(12, Pattern.compile("(?:hang|moi|tung) nam|nam mot lan"));

        private final int months;
        private final Pattern words;

        Every(int months, Pattern words) {
            this.months = months;
            this.words = words;
        }

        public int months() {
            return months;
        }

        /// The longest that the words name: `6 tháng`, though it holds the word of a month.
        private static Optional<Every> of(String plain) {
            for (var every : List.of(HALF_YEAR, QUARTER, YEAR, MONTH)) {
                if (every.words.matcher(plain).find()) {
                    return Optional.of(every);
                }
            }
            return Optional.empty();
        }
    }
}
