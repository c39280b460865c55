package vn.thidua.plan.check;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;

/// A share of people or bodies above 100 %. (`105% kế hoạch` is no share.)
final class RatioCheck implements Check {
    private static final Pattern SHARE = Pattern.compile(
            "(\\d{3,}(?:[.,]\\d+)?)\\s?%\\s+(?:trở lên\\s+)?(?:tổng\\s+)?(?:số\\s+)?(?:các\\s+)?(?:tập thể|cá nhân|cán bộ|công chức|viên chức|người|đoàn viên|hội viên|đảng viên|hộ |gia đình|phòng|đơn vị|cơ quan|trường|học sinh|giáo viên|nhà giáo|xã|phường|thôn|ấp|khóm|chi bộ|tổ |lao động|hồ sơ|thủ tục|văn bản|ý kiến|đơn thư|CBCC|NLĐ|CNVCLĐ)");

    /// `tỷ lệ học sinh lên lớp đạt 101%`; of a revenue or a plan more than all may be reached.
    private static final Pattern RATE = Pattern.compile(
            "(?iu)tỷ lệ\\s+(?:học sinh|giáo viên|cán bộ|công chức|viên chức|đoàn viên|đảng viên|hội viên|người|hộ|gia đình|trẻ|xã|phường|thôn|trường|lao động|hồ sơ|hài lòng|đỗ|lên lớp|tốt nghiệp|chuyên cần)(?![\\p{L}])[^.;:%\\d]{0,60}?(\\d{3,}(?:[.,]\\d+)?)\\s?%(?!\\s+(?:kế hoạch|chỉ tiêu|dự toán|so với))");

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.lines()) {
            over(line, SHARE.matcher(line.text()), findings);
            over(line, RATE.matcher(line.text()), findings);
        }
    }

    private static void over(Matter.Line line, Matcher share, Findings findings) {
        while (line.has("%") && share.find()) {
            var value = Numbers.parse(share.group(1));
            if (value != null && value.compareTo(BigDecimal.valueOf(100)) > 0) {
                findings.add("ratio_over", Severity.BLOCKS, line.from() + share.start(), line.from() + share.end())
                        .saying(share.group(1));
            }
        }
    }
}
