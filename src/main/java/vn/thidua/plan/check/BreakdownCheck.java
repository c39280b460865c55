package vn.thidua.plan.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;

/// `20 tập thể, cá nhân (gồm 05 tập thể và 16 cá nhân)`: parts must make up the whole, and no part exceed it.
final class BreakdownCheck implements Check {
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![\\d/.,])(" + Numbers.FIGURE
                    + ")\\s+([\\p{L}][\\p{L}, ]{1,40}?)\\s*[,(:]?\\s*(gồm có|bao gồm|gồm|trong đó)\\s*:?\\s*([^.;()\\n]{5,160})");
    private static final Pattern PART =
            Pattern.compile("(?<![\\d/.,])(" + Numbers.FIGURE + ")\\s+([\\p{L}]+(?:\\s+[\\p{L}]+)?)(?!\\s?%)");

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.lines()) {
            var whole = WHOLE.matcher(line.text());
            while (line.has("gồm", "trong đó") && whole.find()) {
                whole(line, whole.toMatchResult(), findings);
            }
        }
    }

    private static void whole(Matter.Line line, java.util.regex.MatchResult whole, Findings findings) {
        var total = Numbers.parse(whole.group(1));
        var unit = whole.group(2).toLowerCase(vn.thidua.kernel.Vietnamese.LOCALE);
        var parts = PART.matcher(whole.group(4));
        var sum = BigDecimal.ZERO;
        int count = 0;
        boolean over = false;
        while (parts.find()) {
            var value = Numbers.parse(parts.group(1));
            var of = parts.group(2).toLowerCase(vn.thidua.kernel.Vietnamese.LOCALE);
            if (value == null || total == null || !same(unit, of)) {
                return; // parts of another kind: nothing to add up
            }
            sum = sum.add(value);
            over = over || value.compareTo(total) > 0;
            count++;
        }
        if (total == null) {
            return;
        }
        boolean all = !whole.group(3).equals("trong đó") && count > 1;
        if (all && sum.compareTo(total) != 0 || over || sum.compareTo(total) > 0 && count > 1) {
            findings.add("breakdown_sum", Severity.WARNS, line.from() + whole.start(), line.from() + whole.end())
                    .saying(Numbers.show(total), Numbers.show(sum));
        }
    }

    private static boolean same(String whole, String part) {
        var words = part.split("\\s+");
        return whole.contains(part) || whole.startsWith(words[0] + " ") || whole.equals(words[0]);
    }
}
