package vn.thidua.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/// Finds the line that names the kind of document (`KẾ HOẠCH`).
final class Titles {
    static final Pattern KIND = Pattern.compile(
            "(?:K\\s?Ế\\s+H\\s?O\\s?Ạ\\s?C\\s?H(?: LIÊN TỊCH| PHỐI HỢP| LIÊN NGÀNH)?|QUYẾT ĐỊNH|HƯỚNG DẪN|CHỈ THỊ|THÔNG BÁO|CHƯƠNG TRÌNH|NGHỊ QUYẾT|BÁO CÁO|QUY CHẾ|QUY ĐỊNH|PHƯƠNG ÁN|ĐỀ ÁN|TỜ TRÌNH|BẢN GIAO ƯỚC|GIAO ƯỚC|THỂ LỆ|LỜI KÊU GỌI|CÔNG VĂN|PHÁT ĐỘNG)");
    private static final Pattern MIXED =
            Pattern.compile("(?:Kế hoạch|Quyết định|Hướng dẫn|Chỉ thị|Thông báo|Chương trình|Nghị quyết|Báo cáo)");
    private static final Pattern SUBJECT_ONLY = Pattern.compile("(?iu)(?:V/v|Về việc)\\s*:?\\s.*");
    private static final int FAR = 60;

    private Titles() {}

    /// The index of that line, -1 where there is none near the top.
    static int line(List<String> lines) {
        int end = Math.min(lines.size(), FAR);
        for (int at = 0; at < end; at++) {
            if (isKind(lines.get(at))) {
                return at;
            }
            if (at > 0 && lines.get(at).length() > 250) {
                break;
            }
        }
        for (int at = 0; at < end; at++) {
            if (SUBJECT_ONLY.matcher(lines.get(at)).matches()) {
                return at;
            }
        }
        return -1;
    }

    static boolean isKind(String line) {
        var kind = KIND.matcher(line);
        if (kind.lookingAt()) {
            return kind.end() == line.length() || !Character.isLetter(line.charAt(kind.end()));
        }
        return MIXED.matcher(line).matches();
    }
}
