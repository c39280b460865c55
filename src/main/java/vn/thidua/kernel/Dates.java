package vn.thidua.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as people write them: `3/2/1980`, `03-02-1980`, `1980-02-03`, or only `1980`.
public final class Dates {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Dates() {}

    /// A day or only a year; empty where the text is neither.
    public static Optional<PartialDate> partial(String text) {
        var line = Vietnamese.line(text);
        return YEAR.matcher(line).matches()
                ? Optional.of(PartialDate.of(Integer.parseInt(line)))
                : day(line).map(PartialDate::of);
    }

    /// A day of the calendar; empty where the text is none.
    public static Optional<LocalDate> day(String text) {
        var line = Vietnamese.line(text);
        var dayFirst = DAY_FIRST.matcher(line);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(line);
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
