package vn.thidua.plan.check;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Finding.Severity;

/// Deadlines that lie before the plan or far behind it.
final class DeadlineYearCheck implements Check {
    private static final Pattern DUE = Pattern.compile(
            "(?i)(?:trước|chậm nhất|muộn nhất|đến hết|hoàn thành|xong|không quá)[^.;:()\\n]{0,40}?"
                    + "(?:(\\d{1,2})\\s?/)?(?:(\\d{1,2})\\s?/\\s?|tháng\\s+(\\d{1,2})\\s+năm\\s+|năm\\s+|quý\\s+[IViv1-4]+\\s?(?:/|năm)\\s?)(20\\d\\d)");
    private static final Pattern LONGER =
            Pattern.compile("(?i)giai đoạn|nhiệm kỳ|đến năm|chương trình|kết quả|so với|đã ");

    @Override
    public void examine(Matter matter, Findings findings) {
        var years = matter.years();
        if (years == null) {
            return;
        }
        for (var line : matter.lines()) {
            if (matter.opening(line.from())) {
                continue;
            }
            var due = DUE.matcher(line.text());
            while (line.has("20") && due.find()) {
                int year = Integer.parseInt(due.group(4));
                var before = line.text().substring(Math.max(0, due.start() - 60), due.end());
                boolean past = year < years.first();
                boolean far = year > years.last() + 1;
                if ((past || far)
                        && !LONGER.matcher(before).find()
                        && !issuedLater(matter, due.group(3), due.group(2), year)) {
                    findings.add("deadline_year", Severity.WARNS, line.from() + due.start(), line.from() + due.end())
                            .fixing(year, years.first())
                            .saying(year, years.first());
                }
            }
        }
    }

    /// A plan signed the year before may well ask for something before its year begins.
    private static boolean issuedLater(Matter matter, @Nullable String worded, @Nullable String numeric, int year) {
        var issued = matter.issued();
        if (issued == null || issued.year() != year) {
            return false;
        }
        var month = numeric != null ? numeric : worded;
        var issuedMonth = issued.month();
        return issuedMonth == null || month == null || Integer.parseInt(month) >= issuedMonth;
    }
}
