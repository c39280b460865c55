package vn.thidua.plan.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Finding.Severity;

/// An amount in digits followed by the same in words.
final class AmountInWordsCheck implements Check {
    private static final Pattern AMOUNT = Pattern.compile(
            "(" + Numbers.FIGURE
                    + ")\\s*(?<scale>nghìn|ngàn|triệu|tỷ|tỉ)?\\s*(?:đồng|đ|VNĐ|VND)?\\s*[,;]?\\s*\\(\\s*(?:[Bb]ằng chữ|[Vv]iết bằng chữ)?\\s*:?\\s*(?<words>[\\p{L}, ]+?)(?:\\s+đồng[^)]*)?\\s*[./]*\\)");

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.lines()) {
            var amount = AMOUNT.matcher(line.text());
            while (line.has("(") && amount.find()) {
                var digits = scaled(Numbers.parse(amount.group(1)), amount.group("scale"));
                var words = NumberWords.parse(amount.group("words"));
                if (digits != null
                        && words.isPresent()
                        && digits.compareTo(BigDecimal.valueOf(words.getAsLong())) != 0) {
                    findings.add(
                                    "amount_words",
                                    Severity.BLOCKS,
                                    line.from() + amount.start(),
                                    line.from() + amount.end())
                            .saying(Numbers.show(digits), Numbers.show(BigDecimal.valueOf(words.getAsLong())));
                }
            }
        }
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal figure, @Nullable String scale) {
        if (figure == null || scale == null) {
            return figure;
        }
        return figure.movePointRight(
                switch (scale) {
                    case "nghìn", "ngàn" -> 3;
                    case "triệu" -> 6;
                    default -> 9;
                });
    }
}
