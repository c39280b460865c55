package vn.thidua.plan.reading;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Lines that are no part of the text: page numbers, running headers, stamps of electronic signatures.
final class Strays {
    private static final Pattern PAGE = Pattern.compile(
            "(?iu)[-–—]?\\s*\\d{1,3}\\s*[-–—]?|(?:trang|page)\\s*:?\\s*\\d{1,3}(?:\\s*(?:/|of)\\s*\\d{1,3})?|\\d{1,3}\\s*/\\s*\\d{1,3}");
    private static final Pattern STAMP = Pattern.compile(
            "(?iU)(?:ký bởi|người ký|thời gian ký|ngày ký|giờ ký|cơ quan ký|email|e-mail|signature not|digitally signed|signed by|date:|reason:|location:|đã ký\\b|\\(đã ký\\)|\\(đã ký và đóng dấu\\)|\\[daky\\]).*");

    private Strays() {}

    static boolean page(String line) {
        return line.length() <= 16 && PAGE.matcher(line).matches();
    }

    static boolean stamp(String line) {
        return line.length() <= 120 && STAMP.matcher(line).matches();
    }

    /// Which lines are stray. A short line is a running header where it comes back beside page numbers.
    static boolean[] in(List<String> lines) {
        var stray = new boolean[lines.size()];
        var times = new HashMap<String, Integer>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            stray[at] = page(line) || stamp(line);
            if (besidePage(lines, at) && couldRun(line)) {
                times.merge(line, 1, Integer::sum);
            }
        }
        for (int at = 0; at < lines.size(); at++) {
            stray[at] |= times.getOrDefault(lines.get(at), 0) > 1 && besidePage(lines, at);
        }
        return stray;
    }

    private static boolean couldRun(String line) {
        return line.length() >= 6 && line.length() <= 120 && Numeral.of(line) == null && !page(line);
    }

    private static boolean besidePage(List<String> lines, int at) {
        for (int next = at + 1; next < Math.min(lines.size(), at + 3); next++) {
            if (page(lines.get(next))) {
                return true;
            }
        }
        for (int before = at - 1; before >= Math.max(0, at - 2); before--) {
            if (page(lines.get(before))) {
                return true;
            }
        }
        return false;
    }
}
