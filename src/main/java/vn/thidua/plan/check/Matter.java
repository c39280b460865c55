package vn.thidua.plan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.reading.Reading;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rule;
import vn.thidua.rulebook.Rulebook;

/// A plan under examination: its text by paragraphs, what the reader made of it, and the law.
/// @param law of a day, where the plan is made
record Matter(
        Reading reading,
        Rulebook rulebook,
        Function<LocalDate, Law> law,
        Bodies bodies,
        List<Line> lines,
        List<Word> words,
        @Nullable Years years) {
    private static final Pattern RANGE =
            Pattern.compile("(?:năm học|giai đoạn|năm)\\s+(20\\d\\d)\\s*[-–]\\s*(20\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("năm\\s+(20\\d\\d)(?!\\s*[-–]\\s*20\\d\\d)");

    /// One paragraph and where it begins.
    /// @param lower the text in lower case: most checks ask it for a word of theirs before they match a pattern
    record Line(int from, String text, String lower) {
        Line(int from, String text) {
            this(from, text, text.toLowerCase(Vietnamese.LOCALE));
        }

        /// Whether one of these words, in lower case, stands anywhere in it.
        boolean has(String... words) {
            for (var word : words) {
                if (lower.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// The years a plan says it is for: one, or the two of a school year.
    record Years(int first, int last) {
        boolean has(int year) {
            return first <= year && year <= last;
        }
    }

    static Matter of(Reading reading, Rulebook rulebook, Function<LocalDate, Law> law, Bodies bodies) {
        var lines = new ArrayList<Line>();
        int from = 0;
        for (var text : reading.text().split("\n", -1)) {
            if (!text.isBlank()) {
                lines.add(new Line(from, text));
            }
            from += text.length() + 1;
        }
        return new Matter(reading, rulebook, law, bodies, lines, Word.in(lines), years(reading));
    }

    /// The paragraphs, those of the title as one: a subject line runs over several.
    List<Line> sentences() {
        var title = reading.outline().blocks().stream()
                .filter(block -> block.part() == Part.TITLE)
                .toList();
        if (title.size() < 2) {
            return lines;
        }
        int from = title.getFirst().span().from();
        int to = title.getLast().span().to();
        var all = new ArrayList<Line>();
        for (var line : lines) {
            if (line.from() == from) {
                all.add(new Line(from, text().substring(from, to).replace('\n', ' ')));
            } else if (line.from() < from || line.from() >= to) {
                all.add(line);
            }
        }
        return all;
    }

    String text() {
        return reading.text();
    }

    PlanContent content() {
        return reading.content();
    }

    @Nullable PartialDate issued() {
        return content().letterhead().date();
    }

    /// The rule on papers that is cited: of the paper's day, or of the plan's year where it bears none.
    @Nullable Rule rule(Rule.Topic topic) {
        var issued = issued();
        return rulebook.rule(topic, issued == null ? awardDay() : issued.last()).orElse(null);
    }

    /// The year to reckon the law by where the paper bears no date.
    @Nullable Integer year() {
        var issued = issued();
        if (years != null) {
            return years.first();
        }
        return issued != null
                ? Integer.valueOf(issued.year())
                : content().letterhead().planYear();
    }

    /// The day whose law judges awards: the plan's year, in its middle.
    @Nullable LocalDate awardDay() {
        var year = year();
        return year == null ? null : LocalDate.of(year, 6, 30);
    }

    /// Whether a place stands before the first section, where a plan says what it rests on.
    boolean opening(int at) {
        for (var block : reading.outline().blocks()) {
            if (block.part() == Part.BODY) {
                return at < block.span().from();
            }
        }
        return false;
    }

    private static @Nullable Years years(Reading reading) {
        var subject = subject(reading);
        var range = RANGE.matcher(subject);
        if (range.find()) {
            return new Years(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        var year = YEAR.matcher(subject);
        return year.find() ? new Years(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(1))) : null;
    }

    private static String subject(Reading reading) {
        var subject = new StringBuilder();
        reading.outline().blocks().stream()
                .filter(block -> block.part() == Part.TITLE)
                .forEach(block -> subject.append(' ').append(block.text()));
        var read = reading.content().letterhead().subject();
        return read != null ? read : subject.toString();
    }
}
