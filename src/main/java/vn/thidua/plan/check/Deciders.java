package vn.thidua.plan.check;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Authority;

/// Which authority a plan's words for a decider mean; null where they leave it open.
final class Deciders {
    private record Words(Pattern pattern, Authority authority) {}

    private static final Words[] WORDS = {
        words("công đoàn|liên đoàn lao động|bch\\s?cđ|lđlđ|cđcs|đoàn thanh niên|đoàn tn|hội ", Authority.UNION),
        words("chủ tịch nước", Authority.PRESIDENT),
        words("thủ tướng", Authority.PRIME_MINISTER),
        words("chính phủ", Authority.GOVERNMENT),
        words("tỉnh ủy|huyện ủy|đảng ủy|thành ủy|tỉnh đoàn", Authority.OTHER),
        words(
                "(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|chủ tịch)\\s+(?:ubnd\\s+|ủy ban nhân dân\\s+)?tỉnh|^cấp tỉnh|^tỉnh",
                Authority.PROVINCE),
        words("bộ trưởng|^bộ |^cấp bộ", Authority.MINISTER),
        words(
                "(?:ubnd|ủy ban nhân dân|chủ tịch)\\s+(?:ubnd\\s+|ủy ban nhân dân\\s+)?(?:huyện|quận|thị xã)|^cấp huyện|^huyện",
                Authority.DISTRICT),
        words(
                "(?:ubnd|ủy ban nhân dân|chủ tịch)\\s+(?:ubnd\\s+|ủy ban nhân dân\\s+)?(?:xã|phường|thị trấn|đặc khu)|^cấp xã",
                Authority.COMMUNE),
        words(
                "^(?:phó )?giám đốc (?!công ty|đại học)|^hiệu trưởng|^thủ trưởng|^chánh văn phòng|^trưởng phòng|^cấp cơ sở|^cơ sở|^chi cục trưởng",
                Authority.HEAD),
    };

    private Deciders() {}

    static @Nullable Authority of(String level) {
        var lower = level.toLowerCase(vn.thidua.kernel.Vietnamese.LOCALE);
        for (var words : WORDS) {
            if (words.pattern.matcher(lower).find()) {
                return words.authority;
            }
        }
        return null;
    }

    private static Words words(String regex, Authority authority) {
        return new Words(Pattern.compile(regex), authority);
    }
}
