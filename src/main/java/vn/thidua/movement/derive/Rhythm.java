package vn.thidua.movement.derive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A rhythm as plans print it: `định kỳ hàng quý`, `trước ngày 05 hàng tháng`, `trước ngày 15/6 và 01/12 hàng năm`.
record Rhythm(String printed) {
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})\\s?/\\s?(\\d{1,2})(?!\\s?[/\\d])");
    private static final Pattern DAY = Pattern.compile("ngày (?:mùng )?(\\d{1,2})(?!\\s?/|\\d)");

    static Rhythm of(@Nullable String printed) {
        return new Rhythm(printed == null ? "" : printed);
    }

    /// The times it comes round, or one without a date where that cannot be told.
    List<DueTime> in(Period period) {
        var words = Phrasebook.plain(printed);
        var back = words.startsWith("trước") || words.contains(" trước ngày") ? 1 : 0;
        var times = new ArrayList<DueTime>();
        if (words.contains("quý")) {
            monthly(times, period, month -> month % 3 == 0, null, back);
        } else if (words.contains("6 tháng") || words.contains("sáu tháng")) {
            monthly(times, period, month -> month % 6 == 0, null, back);
        } else if (words.contains("tháng") && !DAY_AND_MONTH.matcher(words).find()) {
            monthly(times, period, _ -> true, dayOf(words), back);
        } else if (words.contains("năm")) {
            yearly(times, period, words, back);
        }
        return times.isEmpty() ? List.of(new DueTime(null, null, printed, "", Doubt.RHYTHM_UNCLEAR)) : times;
    }

    private void monthly(List<DueTime> times, Period period, IntPredicate months, @Nullable Integer day, int back) {
        for (var first : period.months()) {
            if (!months.test(first.getMonthValue())) {
                continue;
            }
            var month = YearMonth.from(first);
            if (day == null) {
                add(times, period, DueTime.guessed(month.atEndOfMonth(), printed));
            } else if (month.isValidDay(day)) {
                var due = DueTime.by(null, month.atDay(day).minusDays(back));
                add(times, period, new DueTime(null, due.dueOn(), printed, "", null));
            }
        }
    }

    private void yearly(List<DueTime> times, Period period, String words, int back) {
        var date = DAY_AND_MONTH.matcher(words);
        while (date.find()) {
            int month = Integer.parseInt(date.group(2));
            int day = Integer.parseInt(date.group(1));
            if (month < 1 || month > 12) {
                continue;
            }
            period.years().mapToObj(year -> YearMonth.of(year, month)).forEach(at -> {
                if (at.isValidDay(day)) {
                    add(times, period, new DueTime(null, at.atDay(day).minusDays(back), printed, "", null));
                }
            });
        }
        if (times.isEmpty()) {
            period.years()
                    .mapToObj(year -> LocalDate.of(year, 12, 31))
                    .forEach(end -> add(times, period, DueTime.guessed(end, printed)));
        }
        times.sort((one, other) -> days(one).compareTo(days(other)));
    }

    private static void add(List<DueTime> times, Period period, DueTime time) {
        if (period.holds(days(time))) {
            times.add(time);
        }
    }

    private static LocalDate days(DueTime time) {
        return time.dueOn() == null ? LocalDate.MAX : time.dueOn();
    }

    private static @Nullable Integer dayOf(String words) {
        var day = DAY.matcher(words);
        return day.find() ? Integer.valueOf(day.group(1)) : null;
    }
}
