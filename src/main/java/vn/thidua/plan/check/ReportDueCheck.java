package vn.thidua.plan.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Finding.Severity;

/// A report asked for before the time it reports on is over.
final class ReportDueCheck implements Check {
    private static final Pattern REPORT = Pattern.compile("(?i)báo cáo|sơ kết|tổng kết");
    private static final Pattern POINT = Pattern.compile(
            "(?i)(?<half>6 tháng đầu năm|06 tháng đầu năm|sáu tháng đầu năm|6 tháng|06 tháng)(?:\\s+(?:năm\\s+)?(?<hy>20\\d\\d))?"
                    + "|(?<nine>0?9 tháng(?: đầu năm)?)(?:\\s+(?:năm\\s+)?(?<ny>20\\d\\d))?"
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
        var point = POINT.matcher(sentence);
        while (point.find()) {
            if (point.group("due") == null) {
                month = month(point.group("half"), point.group("nine"), point.group("q"));
                var printed = point.group("hy") != null
                        ? point.group("hy")
                        : point.group("ny") != null ? point.group("ny") : point.group("qy");
                year = printed == null ? matter.year() : Integer.valueOf(printed);
                continue;
            }
            var dueYear = point.group("y") == null ? year : Integer.valueOf(point.group("y"));
            var due = day(dueYear, point.group("m"), point.group("d"));
            if (month > 0 && year != null && due != null) {
                var end = YearMonth.of(year, month).atEndOfMonth();
                if (due.isBefore(end) && !due.isBefore(LocalDate.of(year, 1, 1))) {
                    int start = line.from() + from + leading(sentence);
                    findings.add("report_before_period_end", Severity.WARNS, start, line.from() + to)
                            .saying(show(end), show(due));
                }
            }
            month = 0;
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
