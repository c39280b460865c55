package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.LegalBasis;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;

/// Finds documents cited by number: `Kế hoạch số 68/KH-UBND ngày 06 tháng 8 năm 2021 của Chủ tịch …`.
final class Citations {
    private static final Wordbook WORDS = Wordbook.load("documents");
    private static final Phrases AFTER_ISSUER = WORDS.phrases("after-issuer");
    private static final String KINDS = WORDS.words("kinds").stream()
            .map(Pattern::quote)
            .sorted((one, other) -> other.length() - one.length())
            .collect(Collectors.joining("|"));

    static final Pattern KIND = Pattern.compile("(?iu)(?:" + KINDS + ")(?!\\p{L})");
    /// A number carries a symbol: digits, a slash or dash, then capitals (`34-CT/TW`, `91/2017/NĐ-CP`, `06/2022/QH15`).
    static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d/.,-])\\d{1,5}\\s?(?:/\\s?\\d{4}\\s?)?[/-]\\s?(?:\\p{Lu}[\\p{Lu}\\d]*[a-z]?(?:\\p{Lu}+)?)(?:\\s?[-–/.&]\\s?\\p{Lu}[\\p{Lu}\\d]*(?:[a-z]\\p{Lu}*)?(?![\\p{Ll}])){0,20}(?!\\p{Ll})");
    static final Pattern DATE = Pattern.compile(
            "(?iu)\\s*,?\\s*(?:ký\\s+)?ngày\\s+(\\d{1,2})\\s*(?:tháng|[/.-])\\s*(\\d{1,2})\\s*(?:năm|[/.-])\\s*(\\d{4})");
    private static final Pattern ISSUER = Pattern.compile("(?iu)\\s*,?\\s*của\\s+");
    private static final Pattern END =
            Pattern.compile("[;:“”\"()]|\\.(?:\\s|/|$)|,\\s(?=\\p{Lu}|\\p{Ll}{2,}\\s\\p{Ll})");

    private static final Pattern ANOTHER = Pattern.compile(
            "\\s*(?:,|\\bvà\\b|\\bvà các\\b)\\s+(?:(?:tại|theo) )?(?=(?:" + KINDS + ")(?! và )(?! hoạch))",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Citations() {}

    /// The numbered documents in `text[from, to)`.
    static List<LegalBasis> in(String text, int from, int to) {
        var found = new ArrayList<LegalBasis>();
        var number = NUMBER.matcher(text).region(from, to);
        number.useTransparentBounds(true);
        int after = from;
        while (marked(text, from, to) && number.find()) {
            var basis = at(text, number, after, to);
            found.add(basis);
            after = Math.max(number.end(), basis.source().span().to());
            if (after >= to) {
                break;
            }
            number.region(after, to);
        }
        return found;
    }

    /// Whether a slash or dash stands there, without which there is no number.
    private static boolean marked(String text, int from, int to) {
        return text.indexOf('/', from, to) >= 0 || text.indexOf('-', from, to) >= 0;
    }

    private static LegalBasis at(String text, Matcher number, int from, int to) {
        String type = null;
        int start = number.start();
        var kind = KIND.matcher(text).region(Math.max(from, number.start() - 160), number.start());
        while (kind.find()) {
            if (Character.isUpperCase(text.charAt(kind.start())) || number.start() - kind.end() < 6) {
                type = text.substring(kind.start(), kind.end());
                start = kind.start();
            }
        }
        int end = number.end();
        var date = DATE.matcher(text).region(end, to);
        PartialDate on = null;
        if (date.lookingAt()) {
            on = date(date);
            end = date.end();
        }
        String issuer = null;
        var of = ISSUER.matcher(text).region(end, to);
        if (of.lookingAt()) {
            int stop = issuerEnd(text, of.end(), to);
            if (stop > of.end()) {
                issuer = text.substring(of.end(), stop);
                end = stop;
            }
        }
        return new LegalBasis(
                text.substring(start, end),
                type == null ? null : Character.toUpperCase(type.charAt(0)) + type.substring(1),
                number.group().strip(),
                on,
                issuer,
                new Source(new Span(start, end), type == null ? 0.7 : 0.95));
    }

    /// Where the issuer's name ends: at a mark or at the word that begins what the document is about.
    static int issuerEnd(String text, int from, int to) {
        var end = END.matcher(text).region(from, to);
        int stop = end.find() ? end.start() : to;
        while (stop > from && " ,.;".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        var another = ANOTHER.matcher(text).region(from, stop);
        if (another.find()) {
            return another.start();
        }
        while (stop < to && text.charAt(stop) == ',' && listOfNames(text, stop, to)) {
            stop = end.find() ? end.start() : to;
        }
        var lower = Passage.lower(text.substring(from, stop));
        for (var hit = AFTER_ISSUER.next(lower, 0); hit != null; hit = AFTER_ISSUER.next(lower, hit.to())) {
            boolean inName = hit.from() == 0
                    || Character.isUpperCase(text.charAt(from + hit.from()))
                            && !hit.phrase().equals("kế hoạch");
            if (!inName) {
                return from + lower.substring(0, hit.from()).stripTrailing().length();
            }
        }
        return from + lower.stripTrailing().length();
    }

    /// A comma within a name (`Sở Văn hóa, Thể thao và Du lịch`) is followed by a capital and soon by `và`.
    private static boolean listOfNames(String text, int comma, int to) {
        var rest = text.substring(comma + 1, Math.min(to, comma + 40));
        return Character.isUpperCase(rest.strip().isEmpty() ? ' ' : rest.strip().charAt(0))
                && rest.contains(" và ")
                && !KIND.matcher(rest.strip()).lookingAt();
    }

    private static @Nullable PartialDate date(Matcher date) {
        try {
            return PartialDate.of(
                    Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)));
        } catch (RuntimeException _) { // 31/2 and the like: the checks speak of it
            return null;
        }
    }
}
