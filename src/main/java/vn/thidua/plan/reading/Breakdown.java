package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.model.NumericTarget.Part;

/// What a figure is made up of, as the words right after it say: `, trong đó có 1.427 lượt khách quốc tế`,
/// ` (gồm 30 nam, 20 nữ)`, `, bao gồm: khối phòng 12 công trình; khối trường 08 công trình`.
final class Breakdown {
    private static final Pattern OPENS = Pattern.compile(
            "(?:[^\\d.;:()]|(?<=năm )\\d{4}){0,40}?(?<bracket>\\()?[,\\s]*(?<!\\p{L})(?:trong đó|gồm có|bao gồm|gồm)(?!\\p{L})(?:,?\\s+có)?\\s*(?<list>:)?\\s*");
    /// Years, days and ordinals are no parts.
    private static final Pattern PART = Pattern.compile(
            "(?<![\\d/.,–-])(?<!(?:năm|ngày|tháng|quý|số|khóa|thứ|đợt|lần|điều|khoản)\\s)(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?)\\s*(%?\\s*\\p{L}[\\p{L} /]{1,60}?)(?=\\s*(?:[,;.()]|$|và\\s))");
    /// What a part is of, where that stands before the number.
    private static final Pattern LABEL = Pattern.compile(
            "[\\s,;]*(?:và\\s+)?(?<label>(?:\\p{L}+\\s+){0,5}\\p{L}+?)?\\s*:?\\s*(?:(?:có|cả|là|đạt|với|khoảng|trên|ít nhất)\\s+)*");

    private static final Pattern CONNECTING = Pattern.compile("(?:có|cả|là|đạt|với|khoảng|trên|ít nhất|và|\\s)+");

    /// In characters; what runs on for longer is no list of parts.
    private static final int LONGEST = 400;

    private Breakdown() {}

    /// @param from the end of the figure
    static List<Part> after(String text, int from) {
        var opens = OPENS.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (!opens.lookingAt()) {
            return List.of();
        }
        int end = end(text, opens.end(), opens.group("bracket") != null, opens.group("list") != null);
        var part = PART.matcher(text).region(opens.end(), end);
        var parts = new ArrayList<Part>();
        int done = opens.end();
        while (part.find()) {
            var counted = part.group(2).strip();
            var label = label(text.substring(done, part.start()));
            parts.add(
                    new Part(label.isEmpty() ? counted : counted + " " + label, Figures.parse(part.group(1), counted)));
            done = part.end();
        }
        return parts;
    }

    private static String label(String before) {
        var label = LABEL.matcher(before);
        var words = label.matches() ? label.group("label") : null;
        return words == null || CONNECTING.matcher(words).matches() ? "" : words.strip();
    }

    /// A bracket ends where it closes; else the sentence does, or the clause. In a list after a colon a semicolon parts
    /// the parts.
    private static int end(String text, int from, boolean bracket, boolean list) {
        int last = Math.min(text.length(), from + LONGEST);
        int depth = 0;
        for (int at = from; at < last; at++) {
            char mark = text.charAt(at);
            if (mark == '(') {
                depth++;
            } else if (mark == ')' && depth-- == 0) {
                return at;
            } else if (mark == ';' && depth == 0 && !bracket && !list) {
                return at;
            } else if (mark == '.' && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)))) {
                return at;
            }
        }
        return last;
    }
}
