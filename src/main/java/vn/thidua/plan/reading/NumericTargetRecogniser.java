package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.NumericTarget;
import vn.thidua.plan.model.NumericTarget.Comparator;
import vn.thidua.plan.model.Outline;

/// Figures that a plan wants reached. Numbers of titles registered belong to [TitleRecogniser]; a percentage of people
/// reaching a title is both.
final class NumericTargetRecogniser {
    private static final Wordbook WORDS = Wordbook.load("figures");
    private static final Phrases ASPIRATION = WORDS.phrases("aspiration");
    private static final Phrases MONEY = WORDS.phrases("money");
    private static final Phrases GROWING = WORDS.phrases("growing");
    private static final Phrases AWARDED = Wordbook.load("titles").phrases("awarded");
    private static final Phrases COUNTED = Wordbook.load("titles").phrases("counted");
    private static final Phrases REACHING = Wordbook.load("titles").phrases("reaching");

    private static final Pattern GROWN_TO =
            Pattern.compile("(?:[^;.]{0,60}?\\s)?(?:là|đạt|lên|còn|tương ứng|tương đương|bằng)?\\s*:?\\s*");
    private static final Pattern RISES_TO = Pattern.compile(
            "\\s*(?:\\([^)]*\\)|năm \\d{4})?\\s*(?:tăng\\s+|giảm\\s+)?(?:lên|xuống|xuống còn|còn)\\s*(?:thành\\s+|đến\\s+)?");
    private static final Pattern COMPARED_WITH =
            Pattern.compile("(?:so với|thực hiện|năm \\d{4}\\s*:|năm \\d{4} (?:là|đạt)|cùng kỳ)[^,;]{0,25}$");
    private static final Pattern BASE =
            Pattern.compile("\\(((?:thuộc|trong|trên|so với)[^)]{4,140})\\)|(?:trong|trên) tổng số ([^,;.:()]{3,80})");

    List<NumericTarget> find(Outline outline, Letterhead head, String text) {
        return find(Speech.of(outline, head, text));
    }

    List<NumericTarget> find(Speech speech) {
        var found = new ArrayList<NumericTarget>();
        for (var sentence : speech.sentences()) {
            var passage = sentence.passage();
            if (!sentence.figures().isEmpty()) {
                var section = passage.section();
                if (section != Section.MONEY && section != Section.THEME && section != Section.TIME) {
                    inSentence(passage, section, sentence.figures(), found);
                }
            }
        }
        return found;
    }

    private static void inSentence(Passage passage, Section section, List<Figure> figures, List<NumericTarget> found) {
        var lower = passage.lower();
        int first = found.size();
        boolean awarded = AWARDED.anyIn(lower);
        for (int at = 0; at < figures.size(); at++) {
            var figure = figures.get(at);
            var next = at + 1 < figures.size() ? figures.get(at + 1) : null;
            var gap = next == null ? "" : lower.substring(figure.to(), Math.max(figure.to(), next.from()));
            boolean grows = figure.percent() && grows(lower, figure);
            if (next != null
                    && grows
                    && !next.percent()
                    && gap.length() > 1
                    && GROWN_TO.matcher(gap).matches()) {
                withoutBaselines(found.subList(first, found.size()), passage, next);
                found.add(target(
                        passage, figures, at, at + 1, baseline(figures, at, next), rate(passage, figure), section));
                at++;
            } else if (next != null
                    && next.percent() == figure.percent()
                    && RISES_TO.matcher(gap).matches()) {
                found.add(target(passage, figures, at, at + 1, figure, null, section));
                at++;
            } else if (wanted(passage, section, awarded, figure)) {
                found.add(target(passage, figures, at, at, null, grows ? rate(passage, figure) : null, section));
            }
        }
    }

    /// The bare rate of growth, without the words around it.
    private static String rate(Passage passage, Figure figure) {
        return passage.text().substring(figure.number(), figure.to());
    }

    private static boolean grows(String lower, Figure figure) {
        var left = lower.substring(Math.max(0, figure.number() - 30), figure.from());
        return GROWING.endOf(left) != null
                || lower.substring(figure.from(), figure.number()).startsWith("tăng");
    }

    /// Figures of the year before that stand in front of the grown one are its baseline, not targets.
    private static void withoutBaselines(List<NumericTarget> found, Passage passage, Figure grown) {
        found.removeIf(target -> target.source().span().from()
                        < passage.source(grown.from(), grown.to(), 1).span().from()
                && target.growth() == null
                && !"%".equals(target.unit()));
    }

    private static @Nullable Figure baseline(List<Figure> figures, int growth, Figure grown) {
        for (int at = 0; at < growth; at++) {
            if (Objects.equals(unit(figures.get(at)), unit(grown))) {
                return figures.get(at);
            }
        }
        return null;
    }

    private static @Nullable String unit(Figure figure) {
        return figure.unit() == null ? null : Passage.lower(figure.unit());
    }

    private static boolean wanted(Passage passage, Section section, boolean awarded, Figure figure) {
        var lower = passage.lower();
        var left = lower.substring(0, figure.from());
        if (!figure.known() && figure.comparator() == null
                || COMPARED_WITH
                        .matcher(left.substring(Math.max(0, left.length() - 80)))
                        .find()) {
            return false;
        }
        if (figure.unit() == null && figure.value().scale() <= 2) {
            return false;
        }
        if (MONEY.anyIn(left.substring(Math.max(0, left.length() - 60)))) {
            return false;
        }
        boolean award = awarded || section == Section.REGISTRATION || section == Section.COMMENDATION;
        if (figure.percent()) {
            // caps on how many may be commended are no targets, shares reaching a title are
            boolean cap =
                    award && (figure.comparator() == Comparator.AT_MOST || figure.comparator() == Comparator.LESS_THAN);
            return !cap && section != Section.COMMENDATION || !cap && REACHING.anyIn(lower.substring(figure.to()));
        }
        if (award) {
            var rest = lower.substring(figure.number(), Math.min(lower.length(), figure.to() + 12));
            return !COUNTED.anyIn(rest) && section != Section.COMMENDATION && section != Section.REGISTRATION;
        }
        return true;
    }

    /// @param first the first of the figures that make this target: its baseline or its rate of growth
    private static NumericTarget target(
            Passage passage,
            List<Figure> figures,
            int first,
            int at,
            @Nullable Figure baseline,
            @Nullable String growth,
            Section section) {
        var figure = figures.get(at);
        var lower = passage.lower();
        var wording = TargetWording.of(passage, figures, first, at, growth != null);
        var comparator = figure.comparator();
        if (comparator == null) {
            var far = Figures.far(lower.substring(0, figure.from()));
            comparator = far != null ? far : inherited(passage);
        }
        var wish = ASPIRATION.next(lower.substring(wording.clause(), figure.from()), 0);
        return new NumericTarget(
                wording.subject(),
                wording.metric(),
                comparator == null ? Comparator.EQUAL : comparator,
                figure.value(),
                figure.upTo(),
                figure.unit(),
                baseline == null ? null : baseline.value(),
                growth,
                breakdown(passage, figure, baseline),
                base(passage, figure, wording.subject()),
                wish == null ? null : wish.phrase(),
                passage.text(),
                passage.source(
                        figure.from(), figure.to(), figure.known() ? section == Section.PURPOSE ? 0.6 : 0.9 : 0.6));
    }

    private static List<NumericTarget.Part> breakdown(Passage passage, Figure figure, @Nullable Figure baseline) {
        var own = Breakdown.after(passage.text(), figure.to());
        return own.isEmpty() && baseline != null ? Breakdown.after(passage.text(), baseline.to()) : own;
    }

    /// A list inherits the comparator of the line above it: `Phấn đấu đạt tối thiểu:`.
    private static @Nullable Comparator inherited(Passage passage) {
        for (var above : passage.outline().above(passage.block())) {
            if (above.text().endsWith(":")) {
                var far = Figures.far(Passage.lower(above.text()));
                if (far != null) {
                    return far;
                }
            }
        }
        return null;
    }

    private static @Nullable String base(Passage passage, Figure figure, String subject) {
        if (!figure.percent() && figure.unit() != null) {
            return null;
        }
        int end = Math.min(passage.text().length(), figure.to() + 200);
        var match = BASE.matcher(passage.lower()).region(figure.to(), end);
        if (match.find()) {
            int group = match.group(1) != null ? 1 : 2;
            return passage.text()
                    .substring(match.start(group), match.end(group))
                    .strip();
        }
        return figure.percent()
                        && TargetWording.reaching(Passage.lower(passage.text().substring(figure.to(), end))) > 1
                ? subject
                : null;
    }
}
