package vn.thidua.plan.check;

import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Span;
import vn.thidua.rulebook.Rule;

/// Parts of the paper that are not there: letterhead, motto, recipients, signature.
final class MissingPartsCheck implements Check {
    private static final Pattern KIND =
            Pattern.compile("(?m)^(?:KẾ HOẠCH|Kế hoạch|CHƯƠNG TRÌNH|CHỈ THỊ|QUYẾT ĐỊNH|HƯỚNG DẪN|THÔNG BÁO)\\b.*$");
    private static final Pattern NUMBER =
            Pattern.compile("(?m)^\\W{0,3}Số\\s*:?.{0,30}$|^\\W{0,3}Số\\s*:?[\\s\\d.…_*]*[/-].*$");
    private static final Pattern DATE =
            Pattern.compile("(?m)^.{0,60}ngày[\\s\\d.…_]*tháng[\\s\\d.…_]*năm[\\s\\d.…_]*$");
    private static final Pattern COPY = Pattern.compile("(?m)^[-–+•\\s]*Lưu\\s*:?.*$");
    private static final Pattern LIST = Pattern.compile("(?m)^\\s*[-–+•].*$");
    private static final Pattern RECIPIENTS = Pattern.compile("(?i)nơi\\s+nhận|nơi\\s+gửi|kính\\s+gửi");
    private static final Pattern POST = Pattern.compile("(?m)^[\\s*]*(?:TM\\.|KT\\.|TL\\.|TUQ\\.|Q\\.|T/M|K/T)|^[\\s*]*"
            + "(?:(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG|BÍ THƯ|CHỦ NHIỆM|TỔNG GIÁM ĐỐC"
            + "|VIỆN TRƯỞNG|KHỐI TRƯỞNG|CỤM TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BỘ TRƯỞNG|CHÁNH ÁN|CHÁNH THANH TRA))\\b");

    @Override
    public void examine(Matter matter, Findings findings) {
        var text = matter.text();
        if (text.isBlank()) {
            return;
        }
        letterhead(text, matter, findings);
        tail(text, matter, findings);
    }

    private static void letterhead(String text, Matter matter, Findings findings) {
        var kind = KIND.matcher(text);
        boolean titled = kind.find();
        var place = titled ? new Span(kind.start(), kind.end()) : firstLine(matter);
        var head = text.substring(0, titled ? kind.start() : Math.min(text.length(), 600));
        boolean motto = head.toUpperCase(vn.thidua.kernel.Vietnamese.LOCALE).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA")
                || head.toUpperCase(vn.thidua.kernel.Vietnamese.LOCALE).contains("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA");
        boolean freedom = Pattern.compile("(?i)độc lập\\s*[-–]\\s*tự do\\s*[-–]\\s*hạnh phúc")
                .matcher(head)
                .find();
        boolean number =
                NUMBER.matcher(head).find() || matter.content().letterhead().number() != null;
        boolean dated = DATE.matcher(head).find() || matter.issued() != null;
        boolean party = head.contains("ĐẢNG CỘNG SẢN"); // papers of the Party bear another heading
        if (!motto && !freedom && !party && !number && !dated) {
            findings.add("missing_block", Severity.BLOCKS, place)
                    .citing(matter.rule(Rule.Topic.PAPER))
                    .sayingAs("missing_letterhead");
            return;
        }
        if (!motto && !freedom && !party) {
            // the text may have been copied without its head: the paper is not unusable for that
            var at = firstLine(matter);
            findings.add("missing_block", Severity.NOTES, at)
                    .citing(matter.rule(Rule.Topic.PAPER))
                    .sayingAs("missing_motto");
        }
        if (!number) {
            findings.add("missing_block", Severity.WARNS, place)
                    .citing(matter.rule(Rule.Topic.PAPER))
                    .sayingAs("missing_number");
        } else if (!dated) {
            findings.add("missing_block", Severity.WARNS, place)
                    .citing(matter.rule(Rule.Topic.PAPER))
                    .sayingAs("missing_date");
        }
    }

    private static void tail(String text, Matter matter, Findings findings) {
        int closing = text.lastIndexOf("./.");
        int from = closing >= 0 ? closing : text.length() * 2 / 3;
        var end = text.substring(from);
        boolean recipients = RECIPIENTS.matcher(text).find()
                && !matter.content().recipients().isEmpty();
        var signatory = matter.content().signatory();
        boolean signed = signatory != null || POST.matcher(end).find();
        if (signatory != null && signatory.position() != null && signatory.name() == null) {
            var post = signatory.source().span();
            findings.add("missing_block", Severity.WARNS, post.isNone() ? lastLine(matter) : post)
                    .citing(matter.rule(Rule.Topic.PAPER_SIGNATURE))
                    .sayingAs("missing_signer");
        }
        if (recipients && signed) {
            return;
        }
        var copy = COPY.matcher(end);
        var list = LIST.matcher(end);
        Span place = lastLine(matter);
        if (copy.find() && list.find()) {
            place = new Span(from + list.start(), from + list.end());
        }
        if (!recipients) {
            findings.add("missing_block", Severity.BLOCKS, place)
                    .citing(matter.rule(Rule.Topic.PAPER))
                    .sayingAs("missing_recipients");
        }
        if (!signed) {
            findings.add("missing_block", Severity.BLOCKS, lastLine(matter))
                    .citing(matter.rule(Rule.Topic.PAPER_SIGNATURE))
                    .sayingAs("missing_signature");
        }
    }

    private static Span firstLine(Matter matter) {
        return span(matter.lines(), 0);
    }

    private static Span lastLine(Matter matter) {
        return span(matter.lines(), matter.lines().size() - 1);
    }

    private static Span span(List<Matter.Line> lines, int at) {
        var line = lines.get(at);
        return new Span(line.from(), line.from() + line.text().length());
    }
}
