package vn.thidua.plan.reading;

import java.util.regex.Pattern;

/// How the lines of a signature look.
final class Signatures {
    private static final Pattern POSITION = Pattern.compile(
            "(?iU)(?:q\\.\\s?|quyền\\s+)?(?:phó\\s+|p\\.\\s?)?(?:chủ tịch|giám đốc|tổng giám đốc|hiệu trưởng|chánh văn phòng|trưởng ban|trưởng phòng|bí thư|viện trưởng|cục trưởng|vụ trưởng|chi cục trưởng|khối trưởng|cụm trưởng|thủ trưởng|hiệu phó|trưởng khối|trưởng cụm|bộ trưởng|thứ trưởng|tổng cục trưởng|chánh án|chánh thanh tra|trưởng đoàn|trưởng khoa|chỉ huy trưởng|chính ủy|chủ nhiệm|đội trưởng|tổ trưởng|đồn trưởng|trạm trưởng|tổng phụ trách|phụ trách|tổng biên tập|chủ tọa|trưởng trạm|cửa hàng trưởng)\\b[\\p{L} ,.–-]{0,70}");
    private static final Pattern TITLED_NAME = Pattern.compile(
            "(?:(?:ThS|TS|PGS|GS|BS|Bs|CKI{1,2}|CK1|CK2|DS|KS|CN|BSCKI{1,2}|Thạc sĩ|Tiến sĩ|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng)[.,]?\\s*)+\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,4}");

    private Signatures() {}

    /// Whether a line is the name of a post (`PHÓ CHỦ TỊCH`, `Giám đốc`).
    static boolean position(String line) {
        return line.length() < 90 && POSITION.matcher(line).matches();
    }

    /// Whether a line is a name with degrees or rank before it.
    static boolean titledName(String line) {
        return line.length() < 60 && TITLED_NAME.matcher(line).matches();
    }

    /// The name alone, without degrees and rank.
    static String withoutTitles(String name) {
        return name.replaceFirst(
                "^(?:(?:ThS|TS|PGS|GS|BS|Bs|CKI{1,2}|CK1|CK2|DS|KS|CN|BSCKI{1,2}|Thạc sĩ|Tiến sĩ|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng)[.,]?\\s*)+(?=\\p{Lu})",
                "");
    }
}
