package vn.thidua.plan.reading;

import java.util.regex.Pattern;

/// Two columns that a converter has set on one line, taken apart: issuing body and motto, number and date, recipients
/// and signature.
/// @param isTail whether these are columns of the paper's end, whose right one is read after the left
record Columns(String left, String right, boolean isTail) {
    private static final Pattern MOTTO = Pattern.compile(
            "(?iu)(?:ĐOÀN TNCS HỒ CHÍ MINH\\s*$|ĐỘI TNTP HỒ CHÍ MINH\\s*$|CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM|CỘNG\\s+HO[ÀÁ]\\s+XÃ|CỘNG\\s+HÒA\\s+XÃ|Độc\\s+lập\\s*[-–—]\\s*Tự\\s+do|ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM\\s*$)");
    private static final Pattern NUMBER_THEN_PLACE = Pattern.compile(
            "^(Số\\s*:?\\s*[\\w .…]*?\\s*[/-]\\s*[\\p{Lu}\\d][\\p{Lu}\\d\\s./&–-]*?)\\s+(\\p{Lu}\\p{Ll}[^,;]{1,40},\\s*ngày\\b.*)$");
    private static final Pattern FORMULA = Pattern.compile("(?<=\\s)(?:TM|KT|TL|TUQ|T/M|Q)\\s?\\.\\s*\\p{Lu}{2,}");
    private static final Pattern GAP = Pattern.compile("\\S( {3,})(?=\\S)");
    private static final int INDENT = 24;

    static boolean isMotto(String line) {
        return MOTTO.matcher(line).lookingAt();
    }

    /// The columns of a line; the right one is empty where there is one column only.
    /// @param tail whether the recipients have begun
    static Columns split(String indented, boolean tail) {
        var line = indented.strip();
        if (line.length() > 200 || line.isEmpty()) {
            return new Columns(line, "", false);
        }
        if (tail && indented.startsWith(" ".repeat(INDENT)) && !line.startsWith("-")) {
            return new Columns("", line, true);
        }
        var formula = FORMULA.matcher(line);
        boolean upper = Letters.mostlyUpper(line);
        if ((tail || upper) && formula.find() && formula.start() > 2 && !inFormula(line, formula.start())) {
            return new Columns(line.substring(0, formula.start()), line.substring(formula.start()), true);
        }
        var gap = GAP.matcher(line);
        if (line.contains("   ") && gap.find()) {
            var left = line.substring(0, gap.start(1));
            var right = line.substring(gap.end(1));
            if (tail || signs(left) && signs(right)) {
                return new Columns(left, right, true);
            }
        }
        return splitHead(line);
    }

    private static Columns splitHead(String line) {
        var motto = MOTTO.matcher(line);
        if (mayHoldMotto(line) && motto.find() && motto.start() > 3 && isHead(line.substring(0, motto.start()))) {
            return new Columns(line.substring(0, motto.start()), line.substring(motto.start()), false);
        }
        var number = NUMBER_THEN_PLACE.matcher(line);
        return line.startsWith("Số") && number.matches()
                ? new Columns(number.group(1), number.group(2), false)
                : new Columns(line, "", false);
    }

    /// A cheap look before the long one: what stands before a motto is a wide gap or a name in capitals.
    private static boolean mayHoldMotto(String line) {
        return line.length() > 12 && (line.contains("   ") || Character.isUpperCase(line.charAt(1)));
    }

    private static boolean isHead(String left) {
        return left.endsWith("   ") || Letters.mostlyUpper(left);
    }

    /// `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH` is one column.
    private static boolean inFormula(String line, int at) {
        return Parts.FORMULA.matcher(line.substring(0, at)).matches()
                && !line.substring(0, at).endsWith("   ");
    }

    private static boolean signs(String text) {
        return Signatures.position(text)
                || Parts.FORMULA.matcher(text).matches() && Letters.mostlyUpper(text)
                || Letters.nameLike(text) && !Letters.allUpper(text);
    }
}
