package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes the marks of a converter off a line: `**bold**`, `*114*`, `# `, `> `, `| cell | cell |`, `\-`.
final class Markdown {
    private static final Pattern LEAD = Pattern.compile("^\\s*(?:#{1,6}\\s+|>\\s+)++");
    private static final Pattern STRONG = Pattern.compile("\\*\\*\\*?|__|~~");
    /// An asterisk that opens or closes emphasis touches a word; one alone at the start of a line is a bullet.
    private static final Pattern EMPHASIS = Pattern.compile("(?<=\\S)\\*|\\*(?=\\S)");

    private static final Pattern ESCAPE = Pattern.compile("\\\\([-+.*#()\\[\\]_!|>])");
    private static final Pattern RULE = Pattern.compile("(?:\\s*+[-–—_=*.]){3}[-–—_=*.\\s]*");
    private static final Pattern FRAME = Pattern.compile("\\s*\\|?(?:\\s*:?-{2,}:?\\s*\\|)++(?:\\s*:?-{2,}:?)?\\s*");
    private static final Pattern TAG = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern CELL = Pattern.compile("\\s*\\|\\s*");

    private static final Pattern TRAILING = Pattern.compile("\\s*\\|\\s*$");

    private Markdown() {}

    /// The line's plain text; cells of a table row that hold the letterhead come one by one.
    static List<String> plain(String line) {
        if (line.indexOf('|') < 0 && line.indexOf('*') < 0 && line.indexOf('\\') < 0 && line.indexOf('<') < 0) {
            return List.of(RULE.matcher(line).matches() ? "" : lead(line));
        }
        if (RULE.matcher(line).matches() || FRAME.matcher(line).matches()) {
            return List.of("");
        }
        var plain = ESCAPE.matcher(lead(STRONG.matcher(line).replaceAll(""))).replaceAll("$1");
        plain = EMPHASIS.matcher(plain).replaceAll("");
        if (plain.stripLeading().startsWith("|")) {
            return cells(plain);
        }
        return List.of(TAG.split(TRAILING.matcher(plain).replaceFirst("")));
    }

    private static String lead(String line) {
        return line.indexOf('#') < 0 && line.indexOf('>') < 0 && line.indexOf('_') < 0
                ? line
                : LEAD.matcher(line.indexOf('_') < 0 ? line : line.replace("__", ""))
                        .replaceFirst("");
    }

    private static List<String> cells(String row) {
        var cells = new ArrayList<String>();
        for (var cell : CELL.split(row)) {
            for (var part : TAG.split(cell)) {
                if (!part.isBlank()) {
                    cells.add(part.strip());
                }
            }
        }
        boolean letterhead = cells.stream()
                .anyMatch(c -> Columns.isMotto(c) || c.startsWith("Số") || c.startsWith("Nơi nhận") || c.length() < 3);
        return letterhead || cells.isEmpty() ? cells : List.of(String.join(" | ", cells));
    }
}
