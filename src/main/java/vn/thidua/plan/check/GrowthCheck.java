package vn.thidua.plan.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Finding.Severity;

/// `66.177 …; tăng 10% là: 72.795`: the figure must follow from baseline and rate, but for rounding.
final class GrowthCheck implements Check {
    private static final Pattern GROWN = Pattern.compile(
            "(?:[\\p{L}]+ ){0,4}(tăng|giảm)\\s+(trên\\s+|ít nhất\\s+|khoảng\\s+)?(\\d+(?:[.,]\\d+)?)\\s?%[^.;:\\d()\\n]{0,30}?(?:là|đạt|lên|còn|tương đương|tức|bằng)\\s*:?\\s*("
                    + Numbers.FIGURE + ")(?!\\s?[%/\\d])(?: [\\p{L}]+){0,2}");
    /// `từ 40 lên 50 sáng kiến (tăng 25%)`
    private static final Pattern BETWEEN = Pattern.compile(
            "từ\\s+(" + Numbers.FIGURE
                    + ")(?![\\d/%])(?:\\s+\\p{L}+){0,4}?\\s+(?:lên|xuống|còn|đến)(?:\\s+(?:còn|đến|thành|tới))?\\s+("
                    + Numbers.FIGURE
                    + ")(?![\\d/%])(?:\\s+\\p{L}+){0,4}?\\s*[,(]\\s*(?:tương đương|tức|tức là)?\\s*(?:tăng|giảm)\\s+(\\d+(?:[.,]\\d+)?)\\s?%");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d/.,])(" + Numbers.FIGURE + ")(?![\\d/%])(?!\\s?%)");
    /// How far before the rate its baseline is looked for.
    private static final int NEAR = 800;

    /// What rounding to a round figure may change: half a thousandth.
    private static final BigDecimal ROUNDING = new BigDecimal("0.0005");

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.lines()) {
            if (line.text().indexOf('%') < 0) {
                continue;
            }
            var grown = GROWN.matcher(line.text());
            while (grown.find()) {
                var rate = Numbers.parse(grown.group(3).replace('.', ','));
                var target = Numbers.parse(grown.group(4));
                if (rate == null || target == null || target.signum() == 0) {
                    continue;
                }
                var factor = grown.group(1).equals("tăng")
                        ? BigDecimal.ONE.add(rate.movePointLeft(2))
                        : BigDecimal.ONE.subtract(rate.movePointLeft(2));
                var before = line.text().substring(Math.max(0, grown.start(1) - NEAR), grown.start(1));
                var base = baseline(before, factor, target);
                if (base == null) {
                    continue;
                }
                var exact = base.multiply(factor);
                var error = target.subtract(exact).abs();
                int from = line.from() + grown.start();
                int to = line.from() + grown.end();
                if (error.signum() == 0 || (grown.group(2) != null && target.compareTo(exact) > 0)) {
                    continue;
                }
                boolean rounded = error.compareTo(BigDecimal.ONE) < 0 || error.compareTo(exact.multiply(ROUNDING)) <= 0;
                findings.add(rounded ? "rounding" : "growth", rounded ? Severity.NOTES : Severity.WARNS, from, to)
                        .saying(Numbers.show(base), grown.group(3), Numbers.show(exact), grown.group(4));
            }
            between(line, findings);
        }
    }

    /// Both figures and the rate are printed: the rate must follow, to as many places as it bears.
    private static void between(Matter.Line line, Findings findings) {
        var between = BETWEEN.matcher(line.text());
        while (between.find()) {
            var from = Numbers.parse(between.group(1));
            var to = Numbers.parse(between.group(2));
            var printed = between.group(3).replace(',', '.');
            if (from == null || to == null || from.signum() <= 0) {
                continue;
            }
            var rate = new BigDecimal(printed);
            var exact = to.subtract(from).abs().movePointRight(2).divide(from, MathContext.DECIMAL64);
            if (exact.compareTo(rate) == 0) {
                continue;
            }
            boolean rounded = exact.subtract(rate).abs().compareTo(BigDecimal.ONE.movePointLeft(rate.scale())) < 0;
            findings.add(
                            rounded ? "rounding" : "growth",
                            rounded ? Severity.NOTES : Severity.WARNS,
                            line.from() + between.start(),
                            line.from() + between.end())
                    .sayingAs(
                            rounded ? "rate_rounded" : "growth_rate",
                            Numbers.show(from),
                            Numbers.show(to),
                            Numbers.show(exact),
                            between.group(3));
        }
    }

    /// The figure before that the target most nearly grew from; null where none comes near.
    private static @Nullable BigDecimal baseline(String before, BigDecimal factor, BigDecimal target) {
        var figures = new ArrayList<BigDecimal>();
        var figure = FIGURE.matcher(before);
        while (figure.find()) {
            var value = Numbers.parse(figure.group(1));
            if (value != null && value.signum() > 0 && !year(value, figure.group(1))) {
                figures.add(value);
            }
        }
        BigDecimal best = null;
        BigDecimal least = null;
        for (var value : figures) {
            var off = value.multiply(factor)
                    .divide(target, MathContext.DECIMAL32)
                    .subtract(BigDecimal.ONE)
                    .abs();
            if (off.compareTo(new BigDecimal("0.2")) < 0 && (least == null || off.compareTo(least) <= 0)) {
                best = value;
                least = off;
            }
        }
        return best;
    }

    private static boolean year(BigDecimal value, String printed) {
        return printed.length() == 4 && value.compareTo(BigDecimal.valueOf(1900)) > 0 && value.intValue() < 2100;
    }
}
