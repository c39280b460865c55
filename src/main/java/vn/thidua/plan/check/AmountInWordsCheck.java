package vn.thidua.plan.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;

/// An amount in digits followed by the same in words.
final class AmountInWordsCheck implements Check {
    private static final Pattern AMOUNT = Pattern.compile(
            "(" + Numbers.FIGURE
                    + ")\\s*(?:đồng|đ|VNĐ|VND)?\\s*[,;]?\\s*\\(\\s*(?:[Bb]ằng chữ|[Vv]iết bằng chữ)?\\s*:?\\s*([\\p{L}, ]+?)(?:\\s+đồng[^)]*)?\\s*[./]*\\)");

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.lines()) {
            var amount = AMOUNT.matcher(line.text());
            while (line.has("(") && amount.find()) {
                var digits = Numbers.parse(amount.group(1));
                var words = NumberWords.parse(amount.group(2));
                if (digits != null
                        && words.isPresent()
                        && digits.compareTo(BigDecimal.valueOf(words.getAsLong())) != 0) {
                    findings.add(
                                    "amount_words",
                                    Severity.BLOCKS,
                                    line.from() + amount.start(),
                                    line.from() + amount.end())
                            .saying(amount.group(1), Numbers.show(BigDecimal.valueOf(words.getAsLong())));
                }
            }
        }
    }
}
