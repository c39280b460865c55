package vn.thidua.plan.check;

import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Outline.Part;
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
    private static final Pattern SENDING_TIME = Pattern.compile("(?i)thời (?:hạn|gian) (?:gửi|nộp|báo cáo|đăng ký)");
    private static final Pattern CARRYING_OUT =
            Pattern.compile("(?iu)(?:phân công )?(?:tổ chức thực hiện|trách nhiệm thực hiện|phân công thực hiện)");
    private static final Pattern BARE_ACT = Pattern.compile(
            "(?:Theo dõi|Tổng hợp|Tham mưu|Phối hợp|Chủ trì|Xây dựng|Triển khai|Hướng dẫn|Kiểm tra|Đôn đốc|Phát động|Tuyên truyền|Lập|Rà soát|Tiếp nhận)[\\s,]");
    private static final Pattern NAMING = Pattern.compile(
            "(?iu)(?:^|\\s)(?:giao|do|yêu cầu|đề nghị|phân công)\\s|chịu trách nhiệm|(?:các|từng|mỗi)\\s+(?:phòng|đơn vị|cơ quan|khoa|tổ)");
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
        sendings(matter, findings);
        bodies(matter, findings);
        nobody(matter, findings);
    }

    /// What is to be sent without a word of when, unless another paragraph says so for all.
    private static void sendings(Matter matter, Findings findings) {
        boolean elsewhere = matter.lines().stream()
                .anyMatch(line -> SENDING_TIME.matcher(line.text()).find() && dates(line.text()));
        for (var milestone : matter.content().milestones()) {
            var span = milestone.source().span();
            if (milestone.kind() == null
                    && !elsewhere
                    && !DATED.matcher(milestone.sentence()).find()
                    && !findings.covers(span, "deadline_missing")) {
                findings.add("deadline_missing", Severity.NOTES, span).sayingAs("deadline_missing_report");
            }
        }
    }

    /// Items of the last section that begin with what is to be done and name nobody to do it.
    private static void nobody(Matter matter, Findings findings) {
        var blocks = matter.reading().outline().blocks();
        for (var block : blocks) {
            if (block.part() != Part.BODY
                    || block.numeral() == null
                    || block.heading()
                    || block.parent() < 0
                    || !CARRYING_OUT.matcher(blocks.get(block.parent()).body()).lookingAt()
                    || !BARE_ACT.matcher(block.body()).lookingAt()
                    || NAMING.matcher(block.body()).find()) {
                continue;
            }
            boolean known = matter.content().responsibilities().stream()
                    .anyMatch(duty -> duty.source().span().overlaps(block.span()));
            if (!known) {
                findings.add("duty_without_body", Severity.NOTES, block.span()).saying();
            }
        }
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
