package vn.thidua.plan.check;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/// Vietnamese words for whole numbers: `ba tỷ chín trăm linh hai triệu không trăm mười lăm nghìn` gives 3902015000.
final class NumberWords {
    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("nhăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));

    private NumberWords() {}

    /// Empty where a word is none of a number.
    static OptionalLong parse(String words) {
        long total = 0;
        long group = 0;
        long digit = -1;
        boolean any = false;
        for (var word : words.strip().toLowerCase(Locale.ROOT).split("[\\s,.]+")) {
            var value = DIGITS.get(word);
            if (value != null) {
                if (digit >= 0) {
                    group += digit * 10; // "hai ba": twenty-three as spoken
                }
                digit = value;
                any = true;
                continue;
            }
            switch (word) {
                case "mười" -> {
                    group += 10;
                    digit = -1;
                    any = true;
                }
                case "mươi" -> {
                    group += Math.max(digit, 0) * 10;
                    digit = -1;
                }
                case "trăm" -> {
                    group += Math.max(digit, 0) * 100;
                    digit = -1;
                }
                case "linh", "lẻ" -> digit = -1;
                case "nghìn", "ngàn" -> {
                    total += (group + Math.max(digit, 0)) * 1_000;
                    group = 0;
                    digit = -1;
                }
                case "triệu" -> {
                    total += (group + Math.max(digit, 0)) * 1_000_000;
                    group = 0;
                    digit = -1;
                }
                case "tỷ", "tỉ" -> {
                    var grown = BigInteger.valueOf(total + group + Math.max(digit, 0))
                            .multiply(BigInteger.valueOf(1_000_000_000L));
                    if (grown.bitLength() > 62) {
                        return OptionalLong.empty();
                    }
                    total = grown.longValueExact();
                    group = 0;
                    digit = -1;
                }
                case "chẵn", "đồng", "việt", "nam" -> {}
                default -> {
                    return OptionalLong.empty();
                }
            }
        }
        return any ? OptionalLong.of(total + group + Math.max(digit, 0)) : OptionalLong.empty();
    }
}
