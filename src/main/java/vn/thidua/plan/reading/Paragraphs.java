package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins the lines of a hard-wrapped text to paragraphs, over blank lines and page numbers where a sentence goes on.
final class Paragraphs {
    /// Words that begin a paragraph of their own in a plan.
    private static final Pattern FRESH = Pattern.compile(
            "(?iu)(?:căn cứ|thực hiện|xét đề nghị|theo đề nghị|hưởng ứng|trên đây|nơi nhận|kính gửi|điều \\d|phần |chương |tm\\.|kt\\.|tl\\.|tuq\\.|phụ lục|số\\s*:|v/v|về việc|kế hoạch$|\\(đã ký\\))");
    /// A line that ends with one of these goes on, even with a figure or a capital.
    private static final Set<String> OPEN = Set.of(
            "năm", "tháng", "ngày", "số", "từ", "đến", "và", "của", "các", "với", "là", "cho", "về", "theo", "tại",
            "trong", "đạt", "hoặc", "do", "có", "để", "bằng", "trên", "ít", "tối", "không");

    private static final int WRAPPED_AT_MOST = 160;

    private final List<String> lines;
    private final boolean[] stray;
    private final int width;
    private final int title;

    private Paragraphs(List<String> lines) {
        this.lines = lines;
        this.stray = Strays.in(lines);
        this.width = width(lines);
        this.title = Titles.line(lines);
    }

    static List<String> of(List<String> lines) {
        return new Paragraphs(lines.stream().filter(line -> !line.isEmpty()).toList()).joined();
    }

    private List<String> joined() {
        var paragraphs = new ArrayList<String>();
        var waiting = new ArrayList<String>();
        var current = new StringBuilder();
        var last = "";
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (stray[at]) {
                waiting.add(line);
                continue;
            }
            if (!current.isEmpty() && at > title && goesOn(current, last, line, at)) {
                current.append(' ').append(line);
            } else {
                flush(current, waiting, paragraphs);
                current.append(line);
            }
            last = line;
        }
        flush(current, waiting, paragraphs);
        return paragraphs;
    }

    private static void flush(StringBuilder current, List<String> waiting, List<String> into) {
        if (!current.isEmpty()) {
            into.add(current.toString());
            current.setLength(0);
        }
        into.addAll(waiting);
        waiting.clear();
    }

    private boolean goesOn(CharSequence paragraph, String last, String line, int at) {
        char end = last.charAt(last.length() - 1);
        char first = line.charAt(0);
        var word = last.substring(last.lastIndexOf(' ') + 1);
        boolean open = OPEN.contains(word) || end == ',' || end == '(';
        if (open && Character.isDigit(first)) {
            return true;
        }
        if (Numeral.of(line) != null || FRESH.matcher(line).lookingAt()) {
            return false;
        }
        if (subjectStillOpen(at) && !Character.isLowerCase(first) || isSignature(last) || isSignature(line)) {
            return false;
        }
        if (Letters.mostlyUpper(line)) {
            return Letters.mostlyUpper(last) && Numeral.of(paragraph.toString()) != null;
        }
        if (Letters.mostlyUpper(last)) {
            return false;
        }
        if (end == '.' || end == ';' || end == ':' || end == '!' || end == '?') {
            return false;
        }
        if (Character.isLowerCase(first) || open || first == '(' && last.length() > 40) {
            return true;
        }
        return width <= WRAPPED_AT_MOST ? last.length() >= width * 0.72 && last.length() > 45 : last.length() >= 100;
    }

    /// Up to the first words of the opening each line after the title is one of the subject.
    private boolean subjectStillOpen(int at) {
        if (title < 0 || at > title + 4) {
            return false;
        }
        for (int before = title + 1; before < at; before++) {
            if (Parts.BASIS.matcher(lines.get(before)).matches()
                    || Numeral.of(lines.get(before)) != null
                    || lines.get(before).length() > WRAPPED_AT_MOST) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSignature(String line) {
        return line.length() < 60
                && (Letters.nameLike(line) && line.indexOf(' ') > 0 && line.split(" ").length <= 5 && line.length() < 30
                        || Letters.mostlyUpper(line) && Numeral.of(line) == null);
    }

    /// The length that nine lines of ten do not exceed.
    private static int width(List<String> lines) {
        var lengths = lines.stream()
                .mapToInt(String::length)
                .filter(length -> length > 20)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[Math.min(lengths.length - 1, lengths.length * 9 / 10)];
    }
}
