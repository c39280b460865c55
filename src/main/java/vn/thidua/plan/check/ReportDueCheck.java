package vn.thidua.plan.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Span;

/// A report asked for before the time it reports on is over.
final class ReportDueCheck implements Check {
    private static final Pattern REPORT = Pattern.compile("(?i)báo cáo|sơ kết|tổng kết");
    private static final Pattern POINT = Pattern.compile(
            "(?i)(?<half>6 tháng đầu năm|06 tháng đầu năm|sáu tháng đầu năm|0?6 tháng(?!\\s+cuối))(?:\\s+(?:năm\\s+)?(?<hy>20\\d\\d))?"
                    + "|(?<nine>0?9 tháng(?: đầu năm)?)(?:\\s+(?:năm\\s+)?(?<ny>20\\d\\d))?"
                    + "|tổng kết(?![^.;:]{0,60}năm học)(?:\\s[^.;:,()\\d]{0,60}?)?\\s(?<whole>năm)(?:\\s+(?<wy>20\\d\\d))?(?!\\s?[-–]\\s?20)"
                    + "|quý\\s+(?<q>IV|III|II|I|[1-4])\\b(?:\\s*[/,]?\\s*(?:năm\\s+)?(?<qy>20\\d\\d))?"
                    + "|(?<due>trước ngày|chậm nhất(?: là)?(?: vào)?(?: đến)?(?: ngày)?|trước|đến hết ngày|không quá ngày|không quá)\\s+(?<d>\\d{1,2})\\s?(?:/|tháng)\\s?(?<m>\\d{1,2})(?:\\s?(?:/|năm)\\s?(?<y>20\\d\\d))?");
    private static final Map<String, Integer> QUARTERS =
            Map.of("I", 1, "II", 2, "III", 3, "IV", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.lines()) {
            for (int
                            from =
                                    line.has("báo cáo", "sơ kết", "tổng kết")
                                            ? 0
                                            : line.text().length(),
                            to;
                    from < line.text().length();
                    from = to) {
                int stop = line.text().indexOf(". ", from);
                to = stop < 0 ? line.text().length() : stop + 1;
                sentence(matter, line, from, to, findings);
            }
        }
    }

    private static void sentence(Matter matter, Matter.Line line, int from, int to, Findings findings) {
        var sentence = line.text().substring(from, to);
        if (!REPORT.matcher(sentence).find()) {
            return;
        }
        int month = 0;
        Integer year = null;
        LocalDate early = null;
        var point = POINT.matcher(sentence);
        int start = line.from() + from + leading(sentence);
        var span = new Span(start, line.from() + to);
        while (point.find()) {
            if (point.group("due") == null) {
                month = point.group("whole") != null
                        ? 12
                        : month(point.group("half"), point.group("nine"), point.group("q"));
                var printed = Stream.of("hy", "ny", "qy", "wy")
                        .map(point::group)
                        .filter(Objects::nonNull)
                        .findFirst();
                year = printed.isPresent() ? Integer.valueOf(printed.get()) : matter.year();
                continue;
            }
            var own = point.group("y") == null ? year : Integer.valueOf(point.group("y"));
            var due = day(own == null ? matter.year() : own, point.group("m"), point.group("d"));
            if (month == 0) {
                early = early == null ? due : null; // of several dates none can be told to be that of a later period
            } else {
                compare(findings, span, month, year, due);
                early = null;
            }
            month = 0;
        }
        if (month > 0 && early != null) {
            compare(findings, span, month, year, early);
        }
    }

    private static void compare(
            Findings findings, Span span, int month, @Nullable Integer year, @Nullable LocalDate due) {
        if (year == null || due == null) {
            return;
        }
        var end = YearMonth.of(year, month).atEndOfMonth();
        if (!due.isBefore(end) || due.isBefore(LocalDate.of(year, 1, 1))) {
            return;
        }
        if (month == 12) {
            // the usual way: reports on a year are asked for in its last weeks
            findings.add("report_before_period_end", Severity.NOTES, span)
                    .sayingAs("report_before_year_end", year, show(due));
        } else {
            findings.add("report_before_period_end", Severity.WARNS, span).saying(show(end), show(due));
        }
    }

    private static int month(@Nullable String half, @Nullable String nine, @Nullable String quarter) {
        if (half != null) {
            return 6;
        }
        return nine != null
                ? 9
                : 3 * QUARTERS.getOrDefault(quarter == null ? "" : quarter.toUpperCase(java.util.Locale.ROOT), 0);
    }

    private static @Nullable LocalDate day(@Nullable Integer year, String month, String day) {
        try {
            return year == null ? null : LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int leading(String sentence) {
        return sentence.length() - sentence.stripLeading().length();
    }

    private static String show(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
