package vn.thidua.plan.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;

/// A share of people or bodies above 100 %. (`105% kế hoạch` is no share.)
final class RatioCheck implements Check {
    private static final Pattern SHARE = Pattern.compile(
            "(\\d{3,}(?:[.,]\\d+)?)\\s?%\\s+(?:trở lên\\s+)?(?:tổng\\s+)?(?:số\\s+)?(?:các\\s+)?(?:tập thể|cá nhân|cán bộ|công chức|viên chức|người|đoàn viên|hội viên|đảng viên|hộ |gia đình|phòng|đơn vị|cơ quan|trường|học sinh|giáo viên|nhà giáo|xã|phường|thôn|ấp|khóm|chi bộ|tổ |lao động|hồ sơ|thủ tục|văn bản|ý kiến|đơn thư|CBCC|NLĐ|CNVCLĐ)");

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.lines()) {
            var share = SHARE.matcher(line.text());
            while (line.has("%") && share.find()) {
                var value = Numbers.parse(share.group(1));
                if (value != null && value.compareTo(BigDecimal.valueOf(100)) > 0) {
                    findings.add("ratio_over", Severity.BLOCKS, line.from() + share.start(), line.from() + share.end())
                            .saying(share.group(1));
                }
            }
        }
    }
}
