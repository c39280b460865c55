package vn.thidua.plan.check;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Span;
import vn.thidua.rulebook.Commemoration;

/// Anniversaries: the count against the years printed, the years against the plan's, the founding year against the
/// calendar of commemorations (NĐ 145/2013/NĐ-CP Điều 3).
final class AnniversaryCheck implements Check {
    private static final Pattern PAIR = Pattern.compile(
            "\\(\\s*(?:ngày\\s+)?((?:\\d{1,2}\\s?/\\s?){0,2})(\\d{4})\\s*[-–—]\\s*(?:ngày\\s+)?(?:\\d{1,2}\\s?/\\s?){0,2}(\\d{4})\\s*\\)");
    private static final Pattern COUNTED = Pattern.compile("(?:(\\d{1,4})\\s+năm|lần thứ\\s+(\\d{1,4}))(?!\\s*\\d)");
    private static final Pattern HONOURED = Pattern.compile(
            "(?i)ngày|kỷ niệm|kỉ niệm|thành lập|tái lập|giải phóng|chiến thắng|quốc khánh|truyền thống|năm sinh|khởi nghĩa|cách mạng");
    private static final Pattern TERM =
            Pattern.compile("(?i)(?:nhiệm kỳ|giai đoạn|kế hoạch|chương trình|khóa|đề án)[^,;]{0,40}$");
    private static final Pattern NAMING =
            Pattern.compile("(?i)\\d{1,4}\\s+năm|lần thứ\\s+\\d+|chào mừng|kỷ niệm|kỉ niệm|hướng tới|[,;]");
    private static final Pattern LOOSE = Pattern.compile(
            "(\\d{1,3})\\s+năm\\s+((?:[Nn]gày\\s+|[Cc]ách mạng|[Tt]hành lập|[Gg]iải phóng|[Cc]hiến thắng|[Qq]uốc khánh)[^.;:()\\d]{4,80})");

    private static final Pattern NATIONAL_DAY = Pattern.compile(
            "(?iu)quốc khánh(?:\\s+nước\\s+(?:cộng h(?:òa|oà) xã hội chủ nghĩa|CHXHCN)(?:\\s+việt nam)?|(?!\\s+nước))");

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.sentences()) {
            var pair = PAIR.matcher(line.text());
            int clause = 0;
            while (pair.find()) {
                pair(matter, line, pair, clause, findings);
                clause = pair.end();
            }
            loose(matter, line, findings);
        }
    }

    private static void pair(Matter matter, Matter.Line line, Matcher pair, int clause, Findings findings) {
        var before = line.text().substring(Math.max(clause, pair.start() - 160), pair.start());
        int cut = Math.max(before.lastIndexOf(';'), Math.max(before.lastIndexOf(". "), before.lastIndexOf(':')));
        before = before.substring(cut + 1);
        if (!HONOURED.matcher(before).find() || TERM.matcher(before).find()) {
            return;
        }
        int since = Integer.parseInt(pair.group(2));
        int until = Integer.parseInt(pair.group(3));
        if (until < since) {
            findings.add("anniversary_year", Severity.WARNS, at(line, pair.start(), pair.end()))
                    .sayingAs("anniversary_reversed", since, until);
            return;
        }
        var counted = COUNTED.matcher(before);
        int years = -1;
        int start = 0;
        while (counted.find()) {
            years = Integer.parseInt(counted.group(1) != null ? counted.group(1) : counted.group(2));
            start = counted.start();
        }
        int from = pair.start() - before.length();
        if (years >= 0) {
            counted(matter, findings, at(line, from + start, pair.end()), years, since, until, pair.group(3));
        } else if (matter.years() != null && wrongYear(matter, until)) {
            var years1 = matter.years();
            findings.add("anniversary_year", Severity.WARNS, at(line, pair.start(), pair.end()))
                    .fixing(until, years1.first())
                    .saying(until, years1.first(), years1.first() - since);
        }
        founding(matter, findings, at(line, pair.start(), pair.end()), named(before), day(pair.group(1)), since);
    }

    /// The words that name what is honoured: after the last count or word of greeting.
    private static String named(String before) {
        var start = NAMING.matcher(before);
        int from = 0;
        while (start.find()) {
            from = start.end();
        }
        return before.substring(from);
    }

    private static void counted(
            Matter matter, Findings findings, Span span, int years, int since, int until, String printed) {
        if (until - since != years) {
            findings.add("anniversary_count", Severity.BLOCKS, span)
                    .fixing(years, until - since)
                    .saying(years, since, until, until - since);
        } else if (matter.years() != null && wrongYear(matter, until)) {
            int wanted = matter.years().first();
            findings.add("anniversary_vs_plan_year", Severity.BLOCKS, span)
                    .saying(years, printed, wanted, wanted - since);
        }
    }

    /// Next January's anniversary may be greeted already; last year's no longer.
    private static boolean wrongYear(Matter matter, int until) {
        var years = matter.years();
        return years != null && (until < years.first() || until > years.last() + 1);
    }

    private static void founding(
            Matter matter, Findings findings, Span span, String before, @Nullable MonthDay day, int since) {
        var known = matter.rulebook().commemorations().find(spelt(before), day);
        known.filter(c -> c.founded() != null && c.founded() != since)
                .filter(c -> day == null || c.day() != null)
                .filter(c -> matter.rulebook().commemorations().all().stream()
                        .noneMatch(other -> day != null
                                && day.equals(other.day())
                                && Integer.valueOf(since).equals(other.founded())))
                .ifPresent(c -> findings.add("anniversary_founding", Severity.WARNS, span)
                        .citing(c.citation(), c.confidence().unsure())
                        .saying(c.name(), String.valueOf(c.founded()), since));
    }

    /// A count without years: `kỷ niệm 76 năm Ngày Quốc khánh`.
    private static void loose(Matter matter, Matter.Line line, Findings findings) {
        var planned = matter.years();
        if (planned == null) {
            return;
        }
        var loose = LOOSE.matcher(line.text());
        while (loose.find()) {
            int after = loose.end();
            if (after < line.text().length() && line.text().charAt(after) == '(') {
                continue; // its years are printed, and checked above
            }
            int years = Integer.parseInt(loose.group(1));
            matter.rulebook()
                    .commemorations()
                    .find(spelt(loose.group(2)), null)
                    .filter(c -> c.founded() != null && off(c, planned, years))
                    .ifPresent(c -> findings.add("anniversary_count", Severity.WARNS, at(line, loose.start(), after))
                            .citing(c.citation(), c.confidence().unsure())
                            .sayingAs(
                                    "anniversary_calendar",
                                    years,
                                    c.name(),
                                    String.valueOf(c.founded()),
                                    planned.first(),
                                    planned.first() - (c.founded() == null ? 0 : c.founded())));
        }
    }

    private static boolean off(Commemoration known, Matter.Years planned, int years) {
        var founded = known.founded();
        return founded != null
                && !planned.has(founded + years)
                && founded + years != planned.last() + 1
                && Math.abs(planned.first() - founded - years) <= 3;
    }

    /// The nation's day by the name the calendar has for it, whether its state is named, in full or at all.
    private static String spelt(String name) {
        return NATIONAL_DAY.matcher(name).replaceAll("Quốc khánh nước CHXHCN Việt Nam");
    }

    private static @Nullable MonthDay day(String printed) {
        var parts = printed.replace(" ", "").split("/");
        try {
            return parts.length == 2 ? MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0])) : null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static Span at(Matter.Line line, int from, int to) {
        return new Span(line.from() + from, line.from() + to);
    }
}
