package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.kernel.Vietnamese;

/// The normalised text of a plan, which all spans point into: composed (NFC), one logical paragraph per line, hard
/// wraps joined, white space folded, marks of emphasis, headings and table frames left out, columns set side by side
/// taken apart. Page numbers met inside a paragraph stand after it.
public record PlanText(String text) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060\\ufeff]");
    private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\f\\u000b\\u0085]");
    private static final Pattern SPACE = Pattern.compile("[\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]");
    private static final Pattern SPACES = Pattern.compile(" +");

    /// No paragraph of a plan is as long: a longer one is a broken or hostile file, and is taken apart, so that what
    /// reads and checks one paragraph never has more than this before it.
    private static final int LONGEST = 4_000;

    /// Normalises a text as it came out of a file or the clipboard.
    public static PlanText of(String raw) {
        var text = Vietnamese.nfc(raw);
        text = odd(text) ? INVISIBLE.matcher(text).replaceAll("") : text;
        text = text.chars().anyMatch(c -> c == '\r' || c == '\f' || c == 0x0b || c == 0x85)
                ? BREAK.matcher(text).replaceAll("\n")
                : text;
        var lines = new ArrayList<String>();
        var right = new ArrayList<String>();
        boolean tail = false;
        for (var line : bounded(List.of(text.split("\n", -1)))) {
            for (var plain : Markdown.plain(line)) {
                // a tab parts columns as a wide gap does
                var gaps = plain.replace("\t", "   ");
                gaps = odd(gaps) ? SPACE.matcher(gaps).replaceAll(" ") : gaps;
                tail = tail || gaps.stripLeading().startsWith("Nơi nhận");
                var columns = Columns.split(gaps, tail);
                if (columns.isTail()) {
                    right.add(folded(columns.right()));
                    lines.add(folded(columns.left()));
                } else {
                    lines.add(folded(columns.left()));
                    lines.add(folded(columns.right()));
                }
            }
        }
        lines.addAll(right);
        return new PlanText(String.join("\n", bounded(Paragraphs.of(lines))));
    }

    private static List<String> bounded(List<String> lines) {
        if (lines.stream().allMatch(line -> line.length() <= LONGEST)) {
            return lines;
        }
        var bounded = new ArrayList<String>();
        for (var line : lines) {
            int from = 0;
            while (line.length() - from > LONGEST) {
                int space = line.lastIndexOf(' ', from + LONGEST);
                int to = space > from + LONGEST / 2 ? space + 1 : from + LONGEST;
                to -= Character.isHighSurrogate(line.charAt(to - 1)) ? 1 : 0;
                bounded.add(line.substring(from, to).strip());
                from = to;
            }
            bounded.add(line.substring(from));
        }
        bounded.removeIf(String::isBlank);
        return bounded;
    }

    private static String folded(String column) {
        return (column.contains("  ") ? SPACES.matcher(column).replaceAll(" ") : column).strip();
    }

    /// Whether it holds a space of another kind or an invisible character.
    private static boolean odd(String text) {
        return text.chars()
                .anyMatch(c -> c == 0xa0
                        || c == 0xad
                        || c == 0x1680
                        || c >= 0x2000 && c <= 0x2060
                        || c == 0x3000
                        || c == 0xfeff);
    }

    /// Its paragraphs in order.
    List<String> lines() {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
