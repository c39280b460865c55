package vn.thidua.plan.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Letterhead.Printed;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;

/// Reads number, symbol, place, date, bodies, kind, subject and year.
final class LetterheadRecogniser {
    /// `Số: 68/KH-UBND`, `Số:      /KH-X`, `195 /KH – LĐLĐ`, `Số 10-KH/LĐ`, `1088/VNPT – QB - TĐKT`.
    private static final Pattern NUMBER =
            Pattern.compile("(?:Số|SỐ|số)\\s*[:.]?\\s*(?<number>[\\d]*)[\\s._…]*(?<rest>[/\\-–].*)?");

    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?<number>\\d{1,5})\\s*(?<rest>[/-]\\s*(?:KH|QĐ|CT|HD|TB|CTr|NQ|CV)\\b.*)");
    private static final Pattern SYMBOL = Pattern.compile(
            "[/\\-–]?\\s*(?<symbol>[\\p{L}\\d&.]+(?:\\s*[-–/]\\s*[\\p{Lu}\\d][\\p{L}\\d&.]*|(?<=\\.)\\s\\p{Lu}+(?!\\p{Ll})){0,20})");
    /// `An Lạc, ngày 03 tháng 2 năm 2021`, `An Lạc, ngày     tháng     năm 2020`, `…, tháng 8 năm 2020`, `…, ngày
    /// 3/2/2021`.
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "(?<place>[\\p{Lu}][^,:;]{1,44}?)?\\s*,?\\s*(?:(?iu)ngày\\s*(?<day>\\d{1,2})?[\\s._…]*)?(?:(?iu)tháng\\s*(?<month>\\d{1,2})?[\\s._…]*)(?iu)năm\\s*(?<year>\\d{4})?.*");
    private static final Pattern SHORT_DATE = Pattern.compile(
            "(?<place>[\\p{Lu}][^,:;]{1,44}?)?\\s*,\\s*(?:ngày\\s*)?(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})\\.?");
    private static final Pattern YEAR = Pattern.compile("(?iu)năm\\s+(?:học\\s+)?(?<year>(?:19|20)\\d{2})");
    private static final int FRONT = 14;

    private final List<Block> blocks;
    private final Map<String, Printed> printed = new HashMap<>();

    private @Nullable String number;
    private @Nullable String symbol;
    private @Nullable String place;
    private @Nullable PartialDate date;

    private LetterheadRecogniser(Outline outline) {
        blocks = outline.blocks();
    }

    static Letterhead read(Outline outline, String text) {
        return new LetterheadRecogniser(outline).letterhead(outline, text);
    }

    private Letterhead letterhead(Outline outline, String text) {
        for (int at = 0; at < blocks.size() && at < FRONT + 10; at++) {
            var block = blocks.get(at);
            if (block.part() == Part.HEAD) {
                line(block);
            }
        }
        var title = Subject.of(outline);
        var bodies = new IssuingBody(outline, text).read();
        title.kindBlock().ifPresent(block -> note("type", block.text(), block.span()));
        title.span().ifPresent(span -> note("subject", span.of(text), span));
        bodies.issuingSpan().ifPresent(span -> note("issuingBody", span.of(text), span));
        bodies.superiorSpan().ifPresent(span -> note("superiorBody", span.of(text), span));
        return new Letterhead(
                number,
                symbol,
                place,
                date,
                bodies.issuing(),
                bodies.superior(),
                title.kind(),
                title.text(),
                year(title.text()),
                printed);
    }

    private void line(Block block) {
        var line = block.text();
        if (Columns.isMotto(line)) {
            note("motto", line, block.span());
            return;
        }
        if (!printed.containsKey("number") && number(block)) {
            return;
        }
        if (!printed.containsKey("date") && line.length() < 90) {
            placeAndDate(block);
        }
    }

    /// Whether a line is the document's number.
    static boolean isNumber(String line) {
        return NUMBER.matcher(line).matches() || BARE_NUMBER.matcher(line).matches();
    }

    private boolean number(Block block) {
        var match = NUMBER.matcher(block.text());
        if (!match.matches()) {
            match = BARE_NUMBER.matcher(block.text());
            if (!match.matches()) {
                return false;
            }
        }
        note("number", block.text(), block.span());
        var digits = match.group("number");
        number = digits.isEmpty() ? null : digits;
        var rest = match.group("rest");
        if (rest != null) {
            var found = SYMBOL.matcher(rest);
            if (found.lookingAt()) {
                symbol = found.group("symbol").strip();
                int from = block.text().length() - rest.length() + found.start("symbol");
                note(
                        "symbol",
                        found.group("symbol"),
                        at(block, from, from + found.group("symbol").length()));
            }
        }
        return true;
    }

    private void placeAndDate(Block block) {
        var match = SHORT_DATE.matcher(block.text());
        if (!match.matches()) {
            match = PLACE_AND_DATE.matcher(block.text());
            if (!match.matches()) {
                return;
            }
        }
        note("date", block.text(), block.span());
        place = match.group("place");
        if (place != null) {
            place = place.strip();
            note("place", place, at(block, match.start("place"), match.start("place") + place.length()));
        }
        date = date(match.group("year"), match.group("month"), match.group("day"));
    }

    /// As much of the date as is printed and is a date of the calendar.
    private static @Nullable PartialDate date(@Nullable String year, @Nullable String month, @Nullable String day) {
        if (year == null) {
            return null;
        }
        int of = Integer.parseInt(year);
        int monthOf = month == null ? 0 : Integer.parseInt(month);
        if (monthOf < 1 || monthOf > 12) {
            return PartialDate.of(of);
        }
        int dayOf = day == null ? 0 : Integer.parseInt(day);
        boolean valid = dayOf > 0 && java.time.YearMonth.of(of, monthOf).isValidDay(dayOf);
        return valid ? PartialDate.of(of, monthOf, dayOf) : PartialDate.of(of, monthOf);
    }

    /// The year the subject names last; else that of the date.
    private @Nullable Integer year(@Nullable String subject) {
        Integer year = null;
        if (subject != null) {
            var match = YEAR.matcher(subject);
            while (match.find()) {
                year = Integer.valueOf(match.group("year"));
            }
        }
        return year != null ? year : date == null ? null : Integer.valueOf(date.year());
    }

    private static Span at(Block block, int from, int to) {
        return new Span(block.span().from() + from, block.span().from() + to);
    }

    private void note(String field, String text, Span span) {
        printed.putIfAbsent(field, new Printed(text, new Source(span, 0.9)));
    }
}
