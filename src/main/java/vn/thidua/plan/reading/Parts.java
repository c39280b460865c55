package vn.thidua.plan.reading;

import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Outline.Part;

/// Tells for every paragraph which part of the paper's layout it belongs to.
final class Parts {
    static final Pattern BASIS = Pattern.compile(
            "(?iU)(?:[-–—+*•]\\s*)?(?:căn cứ|thực hiện|thi hành|triển khai|để|nhằm|hưởng ứng|chào mừng|tiếp tục|nhân dịp|theo|xét|phát huy|được sự|trên cơ sở|thiết thực|lập thành tích)\\b.*");
    static final Pattern RECIPIENTS = Pattern.compile("(?iu)(?:nơi\\s+nhận|kính\\s+gửi\\s*:?$).*");
    private static final Pattern ADDRESSED = Pattern.compile("(?iu)kính\\s+gửi\\s*:.*");
    static final Pattern FORMULA = Pattern.compile("(?:TM|KT|TL|TUQ|T/M|Q|T\\.M|K\\.T|T\\.L)\\s?[./]?\\s*\\p{Lu}.*");
    private static final Pattern CLOSING = Pattern.compile("(?iU)trên đây(?: là)?\\b.*");
    private static final Pattern END_MARK = Pattern.compile(".*(?:\\./\\.?|/\\.|\\./)\\s*[”\"]?$", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?iu)số\\s*:.*|số\\s+\\d+\\s*[-/].*");
    private static final Pattern PLACE_AND_DATE = Pattern.compile(".{2,45},\\s*(?:ngày|tháng|Ngày)\\b.*");
    private static final Pattern ANNEX = Pattern.compile("(?iu)(?:phụ lục|biểu mẫu|mẫu số|danh sách kèm).*");
    private static final int LONG = 200;

    private final List<String> lines;
    private final boolean[] stray;
    private final Part[] parts;

    private Parts(List<String> lines) {
        this.lines = lines;
        this.stray = Strays.in(lines);
        this.parts = new Part[lines.size()];
    }

    static Part[] of(List<String> lines) {
        var reader = new Parts(lines);
        int body = reader.top();
        int tail = reader.tail(body);
        reader.middle(body, tail);
        reader.bottom(tail);
        for (int at = 0; at < lines.size(); at++) {
            if (reader.stray[at]) {
                reader.parts[at] = Part.STRAY;
            }
        }
        return reader.parts;
    }

    /// Marks the letterhead and the title; gives the first line after them.
    private int top() {
        int title = Titles.line(lines);
        int at = 0;
        if (title < 0) {
            while (at < lines.size() && headLike(lines.get(at))) {
                parts[at++] = Part.HEAD;
            }
            return at;
        }
        while (at < title) {
            parts[at++] = Part.HEAD;
        }
        parts[at++] = Part.TITLE;
        int subjects = 0;
        while (at < lines.size() && subjects < 5) {
            var line = lines.get(at);
            if (Columns.isMotto(line)
                    || NUMBER.matcher(line).matches()
                    || PLACE_AND_DATE.matcher(line).matches() && line.length() < 70) {
                parts[at++] = Part.HEAD;
                continue;
            }
            if (!stray[at]
                    && !subjectLike(line, subjects > 0 || lines.get(title).length() > 30)) {
                break;
            }
            parts[at++] = Part.TITLE;
            subjects++;
        }
        return at;
    }

    private static boolean headLike(String line) {
        return line.length() < 90
                && (Letters.mostlyUpper(line)
                        || Columns.isMotto(line)
                        || NUMBER.matcher(line).matches()
                        || PLACE_AND_DATE.matcher(line).matches());
    }

    /// A line of the subject: short and, once there is one, not the begin of the text.
    private static boolean subjectLike(String line, boolean begun) {
        if (line.length() > LONG + 100 || numbered(line)) {
            return false;
        }
        char end = line.charAt(line.length() - 1);
        if (end == ';'
                || end == ':'
                || RECIPIENTS.matcher(line).matches()
                || ADDRESSED.matcher(line).matches()) {
            return false;
        }
        if (Letters.mostlyUpper(line)) {
            return !begun || !OutlineReader.sectionName(line);
        }
        if (!begun) {
            return end != '.' || line.length() < LONG;
        }
        return end != '.' && end != ',' && !BASIS.matcher(line).matches() && line.length() < LONG;
    }

    private static boolean numbered(String line) {
        var numeral = Numeral.of(line);
        return numeral != null && !numeral.kind().bullet() && numeral.kind() != Numeral.Kind.PAREN;
    }

    /// Marks opening, body and closing.
    private void middle(int from, int tail) {
        var part = Part.OPENING;
        for (int at = from; at < tail; at++) {
            var line = lines.get(at);
            if (part == Part.OPENING && opensBody(line, at)) {
                part = Part.BODY;
            }
            boolean closing = part == Part.BODY && CLOSING.matcher(line).matches() && !headingFollows(at, tail);
            parts[at] = closing ? Part.CLOSING : part;
        }
    }

    private boolean opensBody(String line, int at) {
        var numeral = Numeral.of(line);
        if (numeral != null) {
            var body = line.substring(numeral.printed().length()).strip();
            if (numeral.kind().bullet()
                    && Citations.KIND.matcher(body).lookingAt()
                    && at > 0
                    && parts[at - 1] == Part.OPENING) {
                return false;
            }
            return !BASIS.matcher(body).matches() || !numeral.kind().bullet() && at > 0 && !basisLike(body);
        }
        return Letters.mostlyUpper(line) || line.length() < 90 && OutlineReader.sectionName(line);
    }

    private static boolean basisLike(String body) {
        return body.endsWith(";") || body.startsWith("Căn cứ");
    }

    private boolean headingFollows(int at, int tail) {
        for (int next = at + 1; next < tail; next++) {
            var numeral = Numeral.of(lines.get(next));
            if (numeral != null && (numeral.kind() == Numeral.Kind.ROMAN || numeral.kind() == Numeral.Kind.ARTICLE)) {
                return true;
            }
        }
        return false;
    }

    /// The first line of recipients and signature.
    private int tail(int from) {
        for (int at = from; at < lines.size(); at++) {
            if (RECIPIENTS.matcher(lines.get(at)).matches() && at > from + 1) {
                int first = at;
                while (first > from && (stray[first - 1] || signatureLike(lines.get(first - 1)))) {
                    first--;
                }
                return first;
            }
        }
        for (int at = lines.size() - 1; at > Math.max(from, lines.size() / 3); at--) {
            if (END_MARK.matcher(lines.get(at)).matches()) {
                return at + 1;
            }
        }
        int at = lines.size();
        while (at > from && (stray[at - 1] || tailLike(lines.get(at - 1)))) {
            at--;
        }
        return anySignature(at) ? at : lines.size();
    }

    private boolean anySignature(int from) {
        for (int at = from; at < lines.size(); at++) {
            var line = lines.get(at);
            if (FORMULA.matcher(line).matches()
                    || line.startsWith("- Lưu")
                    || line.startsWith("Lưu")
                    || Signatures.position(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tailLike(String line) {
        return signatureLike(line)
                || line.length() < 90 && (line.startsWith("-") || line.startsWith("+")) && !line.endsWith(".")
                || line.matches("[-–+ ]*Lưu\\b.*");
    }

    private static boolean signatureLike(String line) {
        var numeral = Numeral.of(line);
        return line.length() < 90
                && (numeral == null || numeral.kind().bullet())
                && (FORMULA.matcher(line).matches()
                        || Letters.mostlyUpper(line)
                        || Letters.nameLike(line)
                        || Signatures.position(line)
                        || Signatures.titledName(line));
    }

    /// Marks recipients and signature; an annex after them is text again.
    private void bottom(int tail) {
        boolean annex = false;
        boolean recipients = false;
        for (int at = tail; at < lines.size(); at++) {
            var line = lines.get(at);
            annex |= ANNEX.matcher(line).matches() && at > tail;
            if (annex) {
                parts[at] = Part.BODY;
            } else if (RECIPIENTS.matcher(line).matches()) {
                recipients = true;
                parts[at] = Part.RECIPIENTS;
            } else if (signatureLike(line) && !line.startsWith("-")) {
                parts[at] = Part.SIGNATURE;
            } else {
                recipients |= line.startsWith("-");
                parts[at] = recipients ? Part.RECIPIENTS : line.length() > LONG ? Part.CLOSING : Part.RECIPIENTS;
            }
        }
    }
}
