package vn.thidua.plan.correct;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.NumericTarget;

/// Dates and numbers as officials write them.
public final class Written {
    private static final Pattern DATE = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)?(\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]*\\d(?:,\\d+)?");

    private Written() {}

    /// Null where it is no date.
    static @Nullable PartialDate date(String text) {
        var match = DATE.matcher(text.strip());
        if (!match.matches()) {
            return null;
        }
        int year = Integer.parseInt(match.group(3));
        try {
            if (match.group(2) == null) {
                return PartialDate.of(year);
            }
            int month = Integer.parseInt(match.group(2));
            return match.group(1) == null
                    ? PartialDate.of(year, month)
                    : PartialDate.of(year, month, Integer.parseInt(match.group(1)));
        } catch (DateTimeException | IllegalArgumentException _) {
            return null;
        }
    }

    static String of(PartialDate date) {
        return switch (date.precision()) {
            case DAY ->
                "%02d/%02d/%d"
                        .formatted(date.first().getDayOfMonth(), date.first().getMonthValue(), date.year());
            case MONTH -> "%02d/%d".formatted(date.first().getMonthValue(), date.year());
            case YEAR -> Integer.toString(date.year());
        };
    }

    /// Null where it is no number.
    static @Nullable BigDecimal number(String text) {
        if (!NUMBER.matcher(text.strip()).matches()) {
            return null;
        }
        return (BigDecimal) format().parse(text.strip(), new ParsePosition(0));
    }

    /// `1.234.567,5`
    public static String of(BigDecimal number) {
        return format().format(number);
    }

    /// Parts of a figure, parted by semicolons; null where one of them is not a number and a name.
    static @Nullable List<NumericTarget.Part> parts(String text) {
        var parts = new ArrayList<NumericTarget.Part>();
        for (var written : text.split(";")) {
            var part = written.strip();
            int blank = part.indexOf(' ');
            var value = blank < 0 ? null : number(part.substring(0, blank));
            if (value == null) {
                return null;
            }
            parts.add(new NumericTarget.Part(part.substring(blank).strip(), value));
        }
        return parts.isEmpty() ? null : parts;
    }

    static String of(List<NumericTarget.Part> parts) {
        return parts.stream().map(part -> of(part.value()) + " " + part.name()).collect(Collectors.joining("; "));
    }

    private static DecimalFormat format() {
        var format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.of("vi", "VN")));
        format.setParseBigDecimal(true);
        return format;
    }
}
