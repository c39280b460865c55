package vn.thidua.plan.reading;

import java.util.List;
import java.util.regex.Pattern;

/// Takes apart two columns that a converter has set on one line: issuing body and motto, number and date, recipients
/// and signature.
final class Columns {
    private static final Pattern MOTTO = Pattern.compile(
            "(?iu)(?:CỘNG\\s+HO[ÀÁ]\\s+XÃ|CỘNG\\s+HÒA\\s+XÃ|Độc\\s+lập\\s*[-–—]\\s*Tự\\s+do|ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM\\s*$)");
    private static final Pattern NUMBER_THEN_PLACE = Pattern.compile(
            "^(Số\\s*:?\\s*[\\w .]*?\\s*[/-]\\s*[\\p{Lu}\\d][\\p{Lu}\\d\\s./&–-]*?)\\s+(\\p{Lu}\\p{Ll}[^,;]{1,40},\\s*ngày\\b.*)$");
    private static final Pattern SIGNATURE = Pattern.compile("(?<=\\s)(?:TM|KT|TL|TUQ|T/M|Q)\\s?\\.\\s*\\p{Lu}{2,}");
    private static final Pattern GAP = Pattern.compile(" {3,}");

    private Columns() {}

    static boolean isMotto(String line) {
        return MOTTO.matcher(line).lookingAt();
    }

    /// The line as one or two lines.
    /// @param tail whether the recipients have begun
    static List<String> split(String line, boolean tail) {
        if (line.length() > 200 || line.isEmpty()) {
            return List.of(line);
        }
        if (tail) {
            return splitTail(line);
        }
        var motto = MOTTO.matcher(line);
        if (motto.find() && motto.start() > 3 && isHead(line.substring(0, motto.start()))) {
            return List.of(line.substring(0, motto.start()).strip(), line.substring(motto.start()));
        }
        var number = NUMBER_THEN_PLACE.matcher(line);
        if (number.matches()) {
            return List.of(number.group(1), number.group(2));
        }
        return List.of(line);
    }

    private static boolean isHead(String left) {
        return left.endsWith("   ") || Letters.mostlyUpper(left);
    }

    private static List<String> splitTail(String line) {
        var formula = SIGNATURE.matcher(line);
        if (formula.find() && formula.start() > 2) {
            return List.of(line.substring(0, formula.start()).strip(), line.substring(formula.start()));
        }
        var gap = GAP.matcher(line);
        if (gap.find(Math.min(2, line.length())) && gap.end() < line.length()) {
            return List.of(line.substring(0, gap.start()), line.substring(gap.end()));
        }
        return List.of(line);
    }
}
