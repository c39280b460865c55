package vn.thidua.plan.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The numeral or mark a paragraph begins with.
/// @param printed with its marks, as printed (`I.`, `3.1.`, `đ)`, `-`)
/// @param value its number where it counts (`IV` 4, `b` 2), 0 for a dash
record Numeral(String printed, Kind kind, int value) {

    /// Kinds of numeral, the outermost of the usual order first.
    enum Kind {
        PART(
                "(?:Phần|PHẦN)\\s+(?:thứ\\s+|THỨ\\s+)?(?:[IVX]{1,5}|\\d{1,2}|nhất|hai|ba|tư|năm|NHẤT|HAI|BA|TƯ|NĂM)(?!\\p{L})[.:]?"),
        CHAPTER("(?:Chương|CHƯƠNG)\\s+(?:[IVX]{1,5}|\\d{1,2})\\b[.:]?"),
        SECTION("(?:Mục|MỤC)\\s+(?:[IVX]{1,5}|\\d{1,2})\\b[.:]?"),
        UPPER("[A-HĐ]\\s?[./)–-](?=\\s|\\p{Lu}\\p{L})"),
        ROMAN("[IVX]{1,5}(?:\\s?[./)–—:-]+(?=\\s|\\p{L})|\\s(?=[\\p{Lu}\\d]))"),
        ARTICLE("(?:Điều|ĐIỀU)\\s+\\d{1,2}\\s?[.:](?=\\s)|(?:Điều|ĐIỀU)\\s+\\d{1,2}(?=\\s\\p{Lu})"),
        CLAUSE("(?:Khoản|KHOẢN)\\s+\\d{1,2}\\s?[.:](?=\\s)"),
        ARABIC(
                "\\d{1,2}\\s?(?:[./–:]|-(?!\\s?\\d))(?=\\s|\\p{Lu})|[1-9]\\s(?=(?:Mục|Yêu|Ý nghĩa|Nội dung|Thời gian|Chỉ tiêu|Đối|Hình thức|Tập thể|Cá nhân|Đợt|Giai đoạn|Chủ đề|Khẩu hiệu|Tổ chức|Công tác|Các|Thi đua|Biện pháp|Tiêu chuẩn)\\s)"),
        ARABIC_PAREN("\\d{1,2}\\s?\\)"),
        DECIMAL("\\d{1,2}(?:\\.\\d{1,2}){1,3}(?:\\.(?!\\d)|\\))?(?=\\s+\\p{L}|\\s+[“\"(]|\\p{Lu})"),
        PAREN("\\((?:\\d{1,2}|[a-zđ]|[ivx]{1,4})\\)"),
        LETTER("[a-zđ]\\s?(?:[)/]|[.–-](?=\\s|\\p{Lu}))"),
        LETTER_NUMBER("[a-zA-Zđ]\\.?\\d{1,2}(?:\\.\\d{1,2})*[.):]?(?=\\s)"),
        DASH("[-–—‑−](?=\\s|\\p{L}|[“\"(])"),
        PLUS("\\+(?=\\s|\\p{L}|[“\"(])"),
        DOT("[•●▪·*♦➢►✓❖](?=.)|o(?=\\s\\p{Lu})");

        private final Pattern pattern;

        Kind(String regex) {
            pattern = Pattern.compile(regex);
        }

        /// A mark that does not count.
        boolean bullet() {
            return this == DASH || this == PLUS || this == DOT;
        }
    }

    private static final Kind[] WORDS = {Kind.PART, Kind.CHAPTER, Kind.SECTION, Kind.ARTICLE, Kind.CLAUSE};
    private static final Kind[] CAPITALS = {Kind.ROMAN, Kind.UPPER, Kind.LETTER_NUMBER};
    private static final Kind[] SMALL = {Kind.LETTER, Kind.LETTER_NUMBER, Kind.DOT};
    private static final Kind[] DIGITS = {Kind.DECIMAL, Kind.ARABIC, Kind.ARABIC_PAREN};
    private static final Kind[] MARKS = {Kind.DASH, Kind.PLUS, Kind.PAREN, Kind.DOT};

    /// The numeral at the start of a paragraph, null where there is none.
    static @Nullable Numeral of(String line) {
        if (line.length() < 2) {
            return null;
        }
        char first = line.charAt(0);
        if (Character.isDigit(first)) {
            return among(DIGITS, line);
        }
        if (Character.isUpperCase(first)) {
            boolean word = Character.isLowerCase(line.charAt(1))
                    || first == 'P'
                    || first == 'C'
                    || first == 'M'
                    || first == 'Đ'
                    || first == 'K';
            var worded = word ? among(WORDS, line) : null;
            return worded == null ? among(CAPITALS, line) : worded;
        }
        return among(Character.isLetter(first) ? SMALL : MARKS, line);
    }

    private static @Nullable Numeral among(Kind[] kinds, String line) {
        for (var kind : kinds) {
            var match = kind.pattern.matcher(line);
            if (match.lookingAt()) {
                var printed = match.group().strip();
                return new Numeral(printed, kind, value(kind, printed));
            }
        }
        return null;
    }

    private static int value(Kind kind, String printed) {
        if (kind.bullet()) {
            return 0;
        }
        if (kind == Kind.ROMAN) {
            return roman(printed);
        }
        if (kind == Kind.UPPER || kind == Kind.LETTER) {
            return "abcdđeghiklmnopqrstuvxy".indexOf(Character.toLowerCase(printed.charAt(0))) + 1;
        }
        int value = 0;
        int last = printed.length();
        while (last > 0 && !Character.isDigit(printed.charAt(last - 1))) {
            last--;
        }
        int from = last;
        while (from > 0 && Character.isDigit(printed.charAt(from - 1))) {
            from--;
        }
        for (int at = from; at < last; at++) {
            value = value * 10 + printed.charAt(at) - '0';
        }
        return last > 0 ? value : roman(printed);
    }

    /// The value of the Roman figures in a text.
    static int roman(String text) {
        int sum = 0;
        int before = 0;
        for (int at = text.length() - 1; at >= 0; at--) {
            int digit = switch (text.charAt(at)) {
                case 'I', 'i' -> 1;
                case 'V', 'v' -> 5;
                case 'X', 'x' -> 10;
                default -> 0;
            };
            sum += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return sum;
    }
}
