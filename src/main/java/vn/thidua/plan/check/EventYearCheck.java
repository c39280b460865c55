package vn.thidua.plan.check;

import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;

/// Something still to happen, at an event of a year gone by.
final class EventYearCheck implements Check {
    private static final Pattern EVENT = Pattern.compile(
            "(?:tại|trong|vào dịp|vào)\\s+((?:Hội nghị|hội nghị|Đại hội|đại hội|Lễ|lễ|cuộc họp)\\s+[^.;:()\\n]{3,90}?năm\\s+(20\\d\\d))(?!\\s*[-–]\\s*\\d)");
    private static final Pattern PAST =
            Pattern.compile("(?i)tổng kết|sơ kết|kết quả|nghị quyết|kết luận|đã |phát biểu|lần thứ");

    @Override
    public void examine(Matter matter, Findings findings) {
        var years = matter.years();
        var issued = matter.issued();
        if (years == null) {
            return;
        }
        for (var line : matter.lines()) {
            if (matter.opening(line.from())) {
                continue;
            }
            var event = EVENT.matcher(line.text());
            while (line.has("năm") && event.find()) {
                int year = Integer.parseInt(event.group(2));
                boolean over = year < years.first() && (issued == null || issued.year() > year);
                var clause = line.text().substring(Math.max(0, event.start() - 40), event.end());
                if (over && !PAST.matcher(clause).find()) {
                    findings.add("event_year", Severity.WARNS, line.from() + event.start(), line.from() + event.end())
                            .fixing(year, years.first())
                            .saying(year, years.first());
                }
            }
        }
    }
}
