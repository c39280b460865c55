package vn.thidua.plan.check;

import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Span;

/// Duties without a date, without a body to do them, or for a body the organization does not know.
final class DutyCheck implements Check {
    private static final Pattern REGISTER = Pattern.compile(
            "(?i)(?:mỗi|từng|các|triển khai|yêu cầu|đề nghị|gửi)[^.;:]{0,140}?đăng ký(?! tham gia)[^.;:]{0,160}|để đăng ký[^.;:]{0,80}");
    private static final Pattern SENT =
            Pattern.compile("(?i)đăng ký[^.;]{0,160}(?:gửi|cho toàn)|(?:mỗi|từng)[^.;]{0,80}đăng ký|để đăng ký");
    private static final Pattern DATED = Pattern.compile(
            "(?i)\\d{1,2}\\s?/\\s?\\d{1,4}|ngày\\s+\\d|tháng\\s+\\d|quý\\s+[ivx\\d]|hàng (?:năm|quý|tháng|tuần)|hằng (?:năm|quý|tháng)|định kỳ|cuối năm|đầu năm|ngay sau|thời hạn|theo quy định|đã đăng ký|(?<!đăng )ký giao ước|ký kết");
    private static final Pattern DUE = Pattern.compile(
            "(?i)(?:trước|chậm nhất|hạn|hết|trong)[^.;]{0,20}(?:\\d{1,2}\\s?/\\s?\\d{1,4}|tháng\\s+\\d|quý\\s+[ivx\\d])");
    private static final Pattern ASIDE = Pattern.compile("\\(([^)]*đăng ký[^)]*)\\)");
    private static final Pattern NAMED =
            Pattern.compile("^(?:Phòng|Ban|Sở|Trung tâm|Văn phòng|Chi cục|Trường|Bệnh viện|Công an|Đội)\\s+\\p{Lu}.*");

    @Override
    public void examine(Matter matter, Findings findings) {
        boolean registrationDated = false;
        for (var line : matter.lines()) {
            registrationDated |= line.text().contains("đăng ký") && dates(line.text());
        }
        for (var line : matter.lines()) {
            if (!registrationDated && line.has("đăng ký") && !matter.opening(line.from()) && !aim(matter, line)) {
                registration(line, findings);
            }
        }
        bodies(matter, findings);
    }

    private static boolean dates(String text) {
        return DUE.matcher(text).find();
    }

    private static void registration(Matter.Line line, Findings findings) {
        for (int from = 0, to; from < line.text().length(); from = to) {
            int stop = line.text().indexOf(". ", from);
            to = stop < 0 ? line.text().length() : stop + 1;
            var whole = line.text().substring(from, to);
            var aside = ASIDE.matcher(whole); // an aside has its own date or none
            boolean apart = aside.find();
            var sentence = apart ? aside.group(1) : whole;
            int begin = from
                    + (apart
                            ? aside.start(1)
                            : whole.length() - whole.stripLeading().length());
            int end = apart ? from + aside.end(1) : to;
            var register = REGISTER.matcher(sentence);
            if (register.find()
                    && !DATED.matcher(sentence.replaceAll("\\([^)]*\\d{4}[^)]*\\)", ""))
                            .find()) {
                var severity = SENT.matcher(sentence).find() ? Severity.WARNS : Severity.NOTES;
                findings.add("deadline_missing", severity, line.from() + begin, line.from() + end)
                        .saying();
            }
        }
    }

    /// Purposes and requirements ask for no single act.
    private static boolean aim(Matter matter, Matter.Line line) {
        var span = new Span(line.from(), line.from() + line.text().length());
        return java.util.stream.Stream.concat(
                        matter.content().purposes().stream(), matter.content().requirements().stream())
                .anyMatch(statement -> statement.source().span().overlaps(span));
    }

    private static void bodies(Matter matter, Findings findings) {
        for (var duty : matter.content().responsibilities()) {
            var span = duty.source().span();
            if (duty.who().isBlank()) {
                findings.add("duty_without_body", Severity.NOTES, span).saying();
            } else if (matter.bodies().match(duty.who()) instanceof Bodies.Unknown unknown
                    && NAMED.matcher(duty.who()).matches()) {
                int at = matter.text().indexOf(duty.who(), span.from());
                var place =
                        at >= 0 && at < span.to() ? new Span(at, at + duty.who().length()) : span;
                if (unknown.near().isEmpty()) {
                    findings.add("body_unknown", Severity.WARNS, place).saying(duty.who());
                } else {
                    findings.add("body_unknown", Severity.WARNS, place)
                            .fix(unknown.near().getFirst())
                            .sayingAs("body_near", duty.who(), String.join("; ", unknown.near()));
                }
            }
        }
    }
}
