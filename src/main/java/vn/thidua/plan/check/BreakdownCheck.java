package vn.thidua.plan.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;

/// `20 tập thể, cá nhân (gồm 05 tập thể và 16 cá nhân)`: parts must make up the whole, and no part exceed it.
final class BreakdownCheck implements Check {
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![\\d/.,])(" + Numbers.FIGURE
                    + ")\\s+([\\p{L}][\\p{L}, ]{1,40}?)\\s*[,(:]?\\s*(gồm có|bao gồm|gồm|trong đó)\\s*:?\\s*((?:[^.;()\\n]|\\.(?=\\d)){5,160})");
    private static final Pattern PART =
            Pattern.compile("(?<![\\d/.,])(" + Numbers.FIGURE + ")\\s+([\\p{L}]+(?:\\s+[\\p{L}]+)?)(?!\\s?%)");

    private static final Pattern LISTED = Pattern.compile(
            "(?<![\\d/.,])(" + Numbers.FIGURE
                    + ")\\s+([\\p{L}][\\p{L}, ]{1,40}?)\\s*[,(:]?\\s*(gồm có|bao gồm|gồm|cụ thể|chia ra)(?:\\s+như sau)?\\s*:\\s*$");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–+•*]|\\p{Ll}\\)|\\d{1,2}[.)])\\s*");

    @Override
    public void examine(Matter matter, Findings findings) {
        var lines = matter.lines();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var whole = WHOLE.matcher(line.text());
            while (line.has("gồm", "trong đó") && whole.find()) {
                whole(line, whole.toMatchResult(), findings);
            }
            var listed = LISTED.matcher(line.text());
            if (line.text().endsWith(":") && listed.find()) {
                listed(line, listed.toMatchResult(), lines.subList(at + 1, lines.size()), findings);
            }
        }
    }

    /// The parts stand below, a line each; a line of another shape ends them, one without a figure spoils the sum.
    private static void listed(Matter.Line line, MatchResult whole, List<Matter.Line> below, Findings findings) {
        var total = Numbers.parse(whole.group(1));
        var unit = whole.group(2).toLowerCase(vn.thidua.kernel.Vietnamese.LOCALE);
        var sum = BigDecimal.ZERO;
        int count = 0;
        Character mark = null;
        for (var part : below) {
            var bullet = BULLET.matcher(part.text());
            char first = part.text().charAt(0);
            boolean listing = bullet.lookingAt() && (Character.isLetterOrDigit(first) || mark == null || mark == first);
            if (!listing) {
                break;
            }
            mark = first;
            var figure =
                    PART.matcher(part.text()).region(bullet.end(), part.text().length());
            var value = figure.find() ? Numbers.parse(figure.group(1)) : null;
            if (value == null
                    || !same(unit, figure.group(2).toLowerCase(vn.thidua.kernel.Vietnamese.LOCALE))
                    || figure.find()) {
                return;
            }
            sum = sum.add(value);
            count++;
        }
        if (total != null && count > 1 && sum.compareTo(total) != 0) {
            findings.add("breakdown_sum", Severity.WARNS, line.from() + whole.start(), line.from() + whole.end())
                    .saying(Numbers.show(total), Numbers.show(sum));
        }
    }

    private static void whole(Matter.Line line, MatchResult whole, Findings findings) {
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
