package vn.thidua.plan.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.NumericTarget.Comparator;

/// Finds the figures of a sentence in both ways of writing numbers (70.000 and 3,000,000, 99,43% and 86.58%), with unit
/// and comparator near or far. Dates, document numbers and ordinals are no figures.
final class Figures {
    private static final Wordbook WORDS = Wordbook.load("figures");
    private static final Phrases AT_LEAST = WORDS.phrases("at-least");
    private static final Phrases MORE_THAN = WORDS.phrases("more-than");
    private static final Phrases AT_MOST = WORDS.phrases("at-most");
    private static final Phrases LESS_THAN = WORDS.phrases("less-than");
    private static final Phrases FROM = WORDS.phrases("from");
    private static final Phrases LOOSE = WORDS.phrases("loose");
    private static final Phrases UNIT = WORDS.phrases("unit");
    private static final Phrases NEVER_AFTER = WORDS.phrases("never-after");
    private static final Phrases AFTER_ALL = WORDS.phrases("after-all");
    private static final Phrases NEVER_BEFORE = WORDS.phrases("never-before");

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d./\\-–])(?<!\\d,)(?:(\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d++(?:[.,]\\d++)?)(?!\\s?/\\s?\\d|\\d|[.,]\\d|-\\p{L})|(\\d{1,3})/(\\d{1,3})(?!\\d|/|[.,]\\d))");
    private static final Pattern WORDED = Pattern.compile("\\s*\\((?:[\\p{L} ]{1,40})\\)");
    private static final Pattern UPWARD = Pattern.compile("\\s*(?:[\\p{L}]+\\s+){0,3}?trở lên");
    private static final Pattern DOWNWARD = Pattern.compile("\\s*(?:[\\p{L}]+\\s+){0,3}?trở xuống");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*%?\\s*(?:đến|tới|-|–)\\s*(dưới\\s+|trên\\s+|không quá\\s+)?");
    private static final Pattern PER = Pattern.compile("(?:\\s?/\\s?(?:cá nhân|tập thể|đơn vị|gia đình|\\p{L}+)){1,2}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:\\s[\\p{L}]+)?");

    private Figures() {}

    /// @param dates what of the sentence is already taken by dates
    static List<Figure> in(String text, String lower, List<SpokenDate> dates) {
        var found = new ArrayList<Figure>();
        var number = NUMBER.matcher(lower);
        int at = 0;
        while (number.find(at)) {
            at = number.end();
            int start = number.start();
            if (dates.stream().anyMatch(date -> date.from() <= start && start < date.to())) {
                continue;
            }
            var figure = figure(
                    text, lower, number, found.isEmpty() ? 0 : found.getLast().to());
            if (figure != null) {
                found.add(figure);
                at = Math.max(at, figure.to());
            }
        }
        return found;
    }

    private static @Nullable Figure figure(String text, String lower, Matcher number, int previousEnd) {
        int start = number.start();
        int end = number.end();
        var left = lower.substring(Math.min(previousEnd, start), start);
        var never = NEVER_AFTER.endOf(left);
        var after = AFTER_ALL.endOf(left);
        if (never != null
                && (after == null || after.from() >= never.from())
                && !left.stripTrailing().endsWith(":")) {
            return null;
        }
        var second = secondOf(lower, end, left);
        int unitAt = second == null ? end : second.end;
        var worded = WORDED.matcher(lower).region(unitAt, lower.length());
        if (worded.lookingAt() && number.group(1) != null && end == unitAt) {
            unitAt = worded.end();
        }
        while (unitAt < lower.length() && lower.charAt(unitAt) == ' ') {
            unitAt++;
        }
        if (unitAt < lower.length() && ")].".indexOf(lower.charAt(unitAt)) >= 0 && left.endsWith("(")) {
            return null;
        }
        var never2 = NEVER_BEFORE.at(lower, unitAt);
        var unit = UNIT.at(lower, unitAt);
        if (never2 != null && (unit == null || unit.to() <= never2.to())) {
            return null;
        }
        var compared = compared(left);
        int to = unit == null ? end : unit.to();
        String unitText = null;
        if (unit != null) {
            var per = PER.matcher(lower).region(to, lower.length());
            if (per.lookingAt()) {
                to = per.end();
            }
            unitText = text.substring(unit.from(), to);
        } else if (unitAt < lower.length()) {
            var word = WORD.matcher(text).region(unitAt, text.length());
            if (word.lookingAt()) {
                unitText = word.group();
                to = end;
            }
        }
        var comparator = second != null ? Comparator.FROM_TO : compared.comparator;
        if (UPWARD.matcher(lower).region(to, lower.length()).lookingAt()) {
            comparator = Comparator.AT_LEAST;
            second = null;
        } else if (DOWNWARD.matcher(lower).region(to, lower.length()).lookingAt()) {
            comparator = Comparator.AT_MOST;
            second = null;
        }
        var value = value(number, unitText, unit != null);
        int from = Math.min(previousEnd, start) + compared.from;
        return new Figure(
                from,
                start,
                Math.max(to, end),
                text.substring(from, Math.max(to, end)),
                value,
                second == null ? null : parse(second.digits, unitText),
                comparator,
                unitText,
                unit != null);
    }

    private record Second(String digits, int end) {}

    /// The second number of `từ 02 đến 03`, `15 - 20%`, `từ trên 3% đến dưới 7%`.
    private static @Nullable Second secondOf(String lower, int end, String left) {
        var between = BETWEEN.matcher(lower).region(end, lower.length());
        if (!between.lookingAt()) {
            return null;
        }
        var next = NUMBER.matcher(lower).region(between.end(), lower.length());
        next.useTransparentBounds(false);
        if (!next.lookingAt() || next.group(1) == null) {
            return null;
        }
        boolean opened = FROM.endOf(left) != null
                || MORE_THAN.endOf(left) != null
                || lower.charAt(between.end() - 1) != ' '
                || lower.startsWith("%", end);
        return opened || between.group().contains("đến") ? new Second(next.group(1), next.end()) : null;
    }

    private record Compared(@Nullable Comparator comparator, int from) {}

    /// What the words to the left say, past loose ones (`đạt`, `có`, `khoảng`).
    private static Compared compared(String left) {
        int end = left.length();
        for (int skipped = 0; skipped < 4; skipped++) {
            var words = left.substring(0, end);
            var most = AT_MOST.endOf(words);
            if (most != null) {
                return new Compared(Comparator.AT_MOST, most.from());
            }
            var least = AT_LEAST.endOf(words);
            if (least != null) {
                return new Compared(Comparator.AT_LEAST, least.from());
            }
            var less = LESS_THAN.endOf(words);
            if (less != null) {
                return new Compared(Comparator.LESS_THAN, less.from());
            }
            var more = MORE_THAN.endOf(words);
            if (more != null) {
                return new Compared(Comparator.MORE_THAN, more.from());
            }
            var from = FROM.endOf(words);
            if (from != null) {
                return new Compared(null, from.from());
            }
            var loose = LOOSE.endOf(words);
            if (loose == null) {
                break;
            }
            end = loose.from();
        }
        return new Compared(null, left.length());
    }

    /// The comparator that stands before a colon and so binds the whole list after it: `tối thiểu:`.
    static @Nullable Comparator far(String lower) {
        int colon = lower.lastIndexOf(':');
        if (colon < 0) {
            return null;
        }
        var lead = lower.substring(Math.max(0, colon - 40), colon);
        return AT_MOST.anyIn(lead) ? Comparator.AT_MOST : AT_LEAST.anyIn(lead) ? Comparator.AT_LEAST : null;
    }

    /// `05/06 tổ` is five of six teams, `2/3 số phiếu` a fraction.
    private static BigDecimal value(Matcher number, @Nullable String unit, boolean known) {
        if (number.group(1) != null) {
            return parse(number.group(1), unit);
        }
        var part = new BigDecimal(number.group(2));
        var whole = new BigDecimal(number.group(3));
        return known || whole.signum() == 0 || part.compareTo(whole) >= 0
                ? part
                : part.divide(whole, 4, RoundingMode.HALF_UP);
    }

    /// A single mark before three digits parts thousands, unless the unit is one that has fractions; two kinds of
    /// marks: the last is the decimal one.
    static BigDecimal parse(String digits, @Nullable String unit) {
        int dots = (int) digits.chars().filter(c -> c == '.').count();
        int commas = (int) digits.chars().filter(c -> c == ',').count();
        if (dots + commas == 0) {
            return new BigDecimal(digits);
        }
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean threeAfter = digits.length() - last - 1 == 3;
        boolean decimal;
        if (dots > 0 && commas > 0) {
            decimal = !threeAfter || dots == 1 && commas == 1 && digits.lastIndexOf(',') == last && dots > commas;
        } else if (dots + commas > 1) {
            decimal = !threeAfter;
        } else {
            decimal = !threeAfter
                    || digits.startsWith("0")
                    || fractional(unit) && digits.charAt(last) == ','
                    || unit != null && unit.startsWith("%");
        }
        return decimal
                ? new BigDecimal(digits.substring(0, last).replaceAll("[.,]", "") + "." + digits.substring(last + 1))
                : new BigDecimal(digits.replaceAll("[.,]", ""));
    }

    private static boolean fractional(@Nullable String unit) {
        if (unit == null) {
            return false;
        }
        var lower = unit.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("t")
                        && (lower.startsWith("tỷ")
                                || lower.startsWith("tỉ")
                                || lower.startsWith("triệu")
                                || lower.startsWith("tấn"))
                || lower.startsWith("ha")
                || lower.startsWith("km");
    }
}
