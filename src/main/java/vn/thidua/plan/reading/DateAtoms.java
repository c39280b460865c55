package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.DateAtom.Edge;

/// The smallest pieces of dates: days, months, quarters, halves and years, complete or not.
final class DateAtoms {
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String OF_YEAR = "(?:\\s*(?:,\\s*)?(?:năm|/|-)\\s*" + YEAR + "(?!\\d))?";
    private static final String EDGE = "(đầu|cuối|hết|giữa)\\s+";

    private static final Pattern NUMERIC = Pattern.compile("(?:ngày\\s+)?(?<![\\d.,/\\-–])" + DAY + "\\s?[/.\\-]\\s?"
            + MONTH + "\\s?[/.\\-]\\s?" + YEAR + "(?![\\d/])");
    private static final Pattern WORDS =
            Pattern.compile("ngày\\s+" + DAY + "\\s*(?:tháng|/)\\s*" + MONTH + "(?!\\d)" + OF_YEAR);
    private static final Pattern MONTH_LOST = Pattern.compile("ngày\\s+" + DAY + "\\s+tháng\\s+năm\\s+" + YEAR);
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?<![\\d.,/\\-])" + MONTH + "\\s?/\\s?" + YEAR + "(?![\\d/.]\\d|\\d|/)");
    private static final Pattern MONTH_ONLY =
            Pattern.compile("(?:" + EDGE + ")?(?<!\\d\\s)tháng\\s+" + MONTH + "(?![\\d%])" + OF_YEAR);
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(ngày\\s+)?(?<![\\d.,/\\-–])" + DAY + "/" + MONTH + "(?![\\d/]|[.,]\\d|\\s?[-–]?\\s?[\\p{Lu}]{2})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:" + EDGE + ")?quý\\s+(iii|ii|iv|i|[1-4])(?![\\p{L}\\d])" + OF_YEAR);
    private static final Pattern HALF =
            Pattern.compile("(?:0?6|sáu)\\s+tháng\\s+(đầu|cuối)\\s+năm(?:\\s+" + YEAR + ")?");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("năm học\\s+" + YEAR + "\\s*[-–]\\s*" + YEAR);
    private static final Pattern YEAR_ONLY =
            Pattern.compile("(?:" + EDGE + ")?năm\\s+" + YEAR + "(?!\\d|\\s*[-–]\\s*20\\d\\d)");
    private static final Pattern YEAR_EDGE = Pattern.compile(EDGE + "năm(?!\\s+(?:học\\s+)?\\d|\\s+học)");
    private static final Pattern DAY_ONLY = Pattern.compile("ngày\\s+" + DAY + "(?![\\d/.]|\\s+tháng\\s+\\d)");

    private static final String TERM =
            "(?:học k[ỳì]\\s+(?:ii|i|1|2|một|hai)(?![\\p{L}\\d])(?:\\s+năm học\\s+\\d{4}\\s*[-–]\\s*\\d{4})?"
                    + "|tuần(?:\\s+học)?(?:\\s+thứ)?\\s+\\d{1,2}(?!\\d))";
    private static final Pattern UNDATED = Pattern.compile(
            "(?<=từ )nay|(?:ngày|khi)\\s+(?:ký\\s+)?(?:ban hành|phát động)(?:\\s+(?:kế hoạch|văn bản|phong trào|đợt thi đua)(?:\\s+này)?)?|(?<=từ )ngày\\s+ký|(?:"
                    + EDGE + ")?" + TERM + "|" + EDGE + "năm học(?!\\s+\\d)");

    /// One of these stands in whatever [#UNDATED] finds.
    private static final List<String> UNDATED_WORDS =
            List.of("nay", "ban hành", "phát động", "ngày ký", "học k", "tuần", "năm học");

    private static final List<String> EDGES = List.of("đầu ", "cuối ", "hết ", "giữa ");
    private static final Wordbook WORDBOOK = Wordbook.load("dates");
    private static final Set<String> HOLIDAYS = new HashSet<>(WORDBOOK.words("holiday"));
    private static final Phrases COUNTED = WORDBOOK.phrases("counted");

    private DateAtoms() {}

    /// Every piece in order of place; longer readings of the same characters win.
    static List<DateAtom> in(String lower) {
        var atoms = new ArrayList<DateAtom>();
        var numbers = numbers(lower);
        var days = words(lower, "ngày", false);
        if (numbers.length > 0) {
            each(NUMERIC, lower, numbers, atoms, m -> atom(m, number(m, 1), number(m, 2), number(m, 3), Edge.NONE));
            each(WORDS, lower, days, atoms, m -> atom(m, number(m, 1), number(m, 2), number(m, 3), Edge.NONE));
            each(MONTH_LOST, lower, days, atoms, m -> atom(m, null, null, number(m, 2), Edge.NONE));
            each(
                    MONTH_YEAR,
                    lower,
                    numbers,
                    atoms,
                    m -> atom(
                            withMonthWord(m, lower),
                            m.end(),
                            null,
                            number(m, 1),
                            number(m, 2),
                            edge(edgeBefore(lower, m.start()))));
        }
        if (lower.contains("tháng")) {
            each(HALF, lower, numbers, atoms, m -> half(m));
            each(HALF, lower, words(lower, "sáu", false), atoms, m -> half(m));
            each(
                    MONTH_ONLY,
                    lower,
                    words(lower, "tháng", true),
                    atoms,
                    m -> atom(m, null, number(m, 2), number(m, 3), edge(m.group(1))));
        }
        if (lower.indexOf('/') >= 0) {
            each(DAY_MONTH, lower, numbers, atoms, m -> dayMonth(m, lower));
        }
        each(QUARTER, lower, words(lower, "quý", true), atoms, m -> quarter(m));
        var years = words(lower, "năm", true);
        each(
                SCHOOL_YEAR,
                lower,
                years,
                atoms,
                m -> new DateAtom(m.start(), m.end(), null, null, number(m, 1), 0, Edge.NONE, true));
        each(YEAR_ONLY, lower, years, atoms, m -> atom(m, null, null, number(m, 2), edge(m.group(1))));
        each(YEAR_EDGE, lower, years, atoms, m -> atom(m, null, null, null, edge(m.group(1))));
        undated(lower, atoms);
        each(DAY_ONLY, lower, days, atoms, m -> atom(m, number(m, 1), null, null, Edge.NONE));
        atoms.sort(java.util.Comparator.comparingInt(DateAtom::from));
        return atoms;
    }

    /// Whether a day and month name a day of remembrance rather than a date.
    static boolean remembered(DateAtom atom) {
        return atom.day() != null
                && atom.month() != null
                && atom.year() == null
                && HOLIDAYS.contains(atom.day() + "/" + atom.month());
    }

    private static void undated(String lower, List<DateAtom> atoms) {
        if (UNDATED_WORDS.stream().noneMatch(lower::contains)) {
            return;
        }
        var match = UNDATED.matcher(lower);
        while (match.find()) {
            int from = match.start();
            int to = match.end();
            atoms.removeIf(a -> a.schoolYear() && a.from() >= from && a.to() <= to);
            if (atoms.stream().noneMatch(a -> a.from() < to && from < a.to())) {
                atoms.add(atom(match, null, null, null, Edge.UNDATED));
            }
        }
    }

    private interface Making {
        @Nullable DateAtom of(Matcher match);
    }

    /// Where numbers begin, the word "ngày" before one included.
    private static int[] numbers(String lower) {
        return IntStream.range(0, lower.length())
                .filter(at ->
                        Character.isDigit(lower.charAt(at)) && (at == 0 || !Character.isDigit(lower.charAt(at - 1))))
                .map(at -> lower.startsWith("ngày ", at - 5) ? at - 5 : at)
                .toArray();
    }

    /// Where a word begins, the word for an edge before it included.
    private static int[] words(String lower, String word, boolean edged) {
        var starts = IntStream.builder();
        for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            int start = at;
            if (edged) {
                for (var edge : EDGES) {
                    if (lower.startsWith(edge, at - edge.length())) {
                        start = at - edge.length();
                    }
                }
            }
            starts.add(start);
        }
        return starts.build().toArray();
    }

    private static void each(Pattern pattern, String lower, int[] starts, List<DateAtom> atoms, Making making) {
        var match = pattern.matcher(lower).useTransparentBounds(true);
        for (int start : starts) {
            if (!match.region(start, lower.length()).lookingAt()) {
                continue;
            }
            int from = match.start();
            int to = match.end();
            boolean free = atoms.stream().noneMatch(a -> a.from() < to && from < a.to());
            if (free) {
                var atom = making.of(match);
                if (atom != null) {
                    atoms.add(atom);
                }
            }
        }
    }

    private static @Nullable DateAtom dayMonth(Matcher match, String lower) {
        int after = match.end();
        while (after < lower.length() && lower.charAt(after) == ' ') {
            after++;
        }
        boolean counted = COUNTED.at(lower, after) != null || after < lower.length() && lower.charAt(after) == '%';
        boolean named = match.group(1) != null;
        if (counted && !named || lower.startsWith("-", match.end()) && !named) {
            return null;
        }
        return atom(match, number(match, 2), number(match, 3), null, Edge.NONE);
    }

    private static DateAtom half(Matcher match) {
        int quarters = "đầu".equals(match.group(1)) ? 12 : 34;
        return new DateAtom(match.start(), match.end(), null, null, number(match, 2), quarters, Edge.NONE, false);
    }

    private static DateAtom quarter(Matcher match) {
        int quarter = switch (match.group(2)) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
        return new DateAtom(
                match.start(), match.end(), null, null, number(match, 3), quarter, edge(match.group(1)), false);
    }

    private static int withMonthWord(Matcher match, String lower) {
        var before = lower.substring(0, match.start());
        int at = match.start();
        if (before.endsWith("tháng ")) {
            at -= "tháng ".length();
            var edge = edgeBefore(lower, match.start());
            at -= edge == null ? 0 : edge.length() + 1;
        }
        return at;
    }

    private static @Nullable String edgeBefore(String lower, int at) {
        var before = lower.substring(0, at);
        for (var edge : List.of("đầu", "cuối", "hết", "giữa")) {
            if (before.endsWith(edge + " tháng ")) {
                return edge;
            }
        }
        return null;
    }

    private static Edge edge(@Nullable String word) {
        if (word == null) {
            return Edge.NONE;
        }
        return switch (word) {
            case "đầu" -> Edge.START;
            case "cuối", "hết" -> Edge.END;
            default -> Edge.NONE;
        };
    }

    private static DateAtom atom(
            Matcher match, @Nullable Integer day, @Nullable Integer month, @Nullable Integer year, Edge edge) {
        return atom(match.start(), match.end(), day, month, year, edge);
    }

    private static DateAtom atom(
            int from, int to, @Nullable Integer day, @Nullable Integer month, @Nullable Integer year, Edge edge) {
        return new DateAtom(from, to, day, month, year, 0, edge, false);
    }

    private static @Nullable Integer number(Matcher match, int group) {
        var digits = match.group(group);
        return digits == null ? null : Integer.valueOf(digits);
    }
}
