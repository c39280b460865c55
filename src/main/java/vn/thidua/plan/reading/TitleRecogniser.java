package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.NumericTarget.Comparator;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.TitleTarget;
import vn.thidua.plan.model.TitleTarget.For;
import vn.thidua.plan.reading.TitleNames.Named;

/// Titles and forms of commendation that a plan sets, registers or offers, each with level, subject and quantity or
/// ratio.
final class TitleRecogniser {
    private static final Wordbook WORDS = Wordbook.load("titles");
    private static final Phrases COLLECTIVE = WORDS.phrases("collective");
    private static final Phrases INDIVIDUAL = WORDS.phrases("individual");
    private static final Phrases LINK = WORDS.phrases("link");

    private static final Phrases MONEY_UNIT = WORDS.phrases("money-unit");

    private static final Pattern AFTER_NAME = Pattern.compile("^[”\"’)]*\\s*[:\\-–(,]?\\s*(?:[\\p{L}]+\\s+){0,6}$");

    List<TitleTarget> find(Outline outline, Letterhead head, String text) {
        return find(Speech.of(outline, head, text));
    }

    List<TitleTarget> find(Speech speech) {
        var found = new ArrayList<TitleTarget>();
        for (var sentence : speech.sentences()) {
            var passage = sentence.passage();
            var section = passage.section();
            if (section != Section.PURPOSE && section != Section.THEME && section != Section.MONEY) {
                inSentence(passage, sentence.figures(), found);
            }
        }
        return withoutRepeats(found);
    }

    private static void inSentence(Passage passage, List<Figure> figures, List<TitleTarget> found) {
        var names = TitleNames.in(passage);
        if (names.isEmpty()) {
            return;
        }
        var own = TitleLevel.asked(passage.text().substring(0, names.getFirst().from()));
        var level = own != null ? own : TitleLevel.above(passage.outline(), passage.block());
        var taken = new HashSet<Figure>();
        for (int index = 0; index < names.size(); index++) {
            var named = names.get(index);
            // an award may stand within the issuer of another: what lies between them is never less than nothing
            int previous = index == 0 ? 0 : Math.min(names.get(index - 1).to(), named.from());
            int next = index + 1 < names.size()
                    ? Math.max(names.get(index + 1).from(), named.to())
                    : passage.text().length();
            if (index > 0) {
                level = TitleLevel.changed(passage.text().substring(previous, named.from()), level);
            }
            var counts = counts(passage, figures, taken, named, previous, next);
            taken.addAll(counts);
            if (counts.isEmpty()) {
                found.add(without(passage, named, level, next));
            }
            for (var count : counts) {
                var bound = counts.getFirst().comparator();
                // "không quá 10% tập thể, 5% cá nhân": the word binds both
                boolean shares = count.comparator() == null && bound != Comparator.FROM_TO;
                found.add(with(passage, named, level, shares && bound != null ? count.with(bound) : count));
            }
        }
    }

    /// The figures that say how many of it: right before, after it as a list, or before it through a verb.
    private static List<Figure> counts(
            Passage passage, List<Figure> figures, HashSet<Figure> taken, Named named, int previous, int next) {
        var lower = passage.lower();
        Figure before = null;
        int passed = 0;
        var after = new ArrayList<Figure>();
        for (var figure : figures) {
            if (taken.contains(figure)) {
                continue;
            }
            if (figure.number() >= previous && figure.number() < named.from()) {
                before = figure;
            } else if (figure.number() >= named.to() && figure.number() < next) {
                if (money(figure)) {
                    passed = figure.to();
                    continue;
                }
                int from = Math.max(
                        passed, after.isEmpty() ? named.to() : after.getLast().to());
                var gap = lower.substring(from, Math.max(from, figure.from()));
                boolean chained = after.isEmpty()
                        ? AFTER_NAME.matcher(gap).matches() && LINK.endOf(gap) == null
                        : gap.length() < 40 && gap.indexOf(';') < 0;
                if (chained && counted(passage, figure)) {
                    after.add(figure);
                }
            }
        }
        if (before != null) {
            var gap = lower.substring(before.number() + digits(lower, before.number()), named.from());
            boolean direct = gap.isBlank();
            boolean linked = gap.length() < 220
                    && gap.indexOf(';') < 0
                    && LINK.anyIn(gap)
                    && (before.percent() || counted(passage, before));
            if (direct || linked) {
                return List.of(before);
            }
        }
        return after;
    }

    private static boolean money(Figure figure) {
        return figure.unit() != null && MONEY_UNIT.at(Passage.lower(figure.unit()), 0) != null;
    }

    private static int digits(String lower, int from) {
        int at = from;
        while (at < lower.length() && !Character.isLetter(lower.charAt(at)) && lower.charAt(at) != ' ') {
            at++;
        }
        return at - from;
    }

    private static boolean counted(Passage passage, Figure figure) {
        return figure.percent()
                || subject(passage, figure) != null
                || figure.unit() == null
                || figure.unit().toLowerCase(Locale.ROOT).startsWith("trường hợp");
    }

    private static @Nullable For subject(Passage passage, Figure figure) {
        var lower = passage.lower();
        int end = Math.min(lower.length(), figure.to() + 30);
        int from = figure.number();
        var around = lower.substring(from, end);
        int stop = around.indexOf(',');
        if (stop > 0 && stop > figure.to() - from) {
            around = around.substring(0, stop);
        }
        var collective = COLLECTIVE.next(around, 0);
        var individual = INDIVIDUAL.next(around, 0);
        if (collective != null && individual != null) {
            return around.contains("hoặc")
                    ? For.BOTH
                    : collective.from() < individual.from() ? For.COLLECTIVE : For.INDIVIDUAL;
        }
        return collective != null ? For.COLLECTIVE : individual != null ? For.INDIVIDUAL : null;
    }

    private static TitleTarget without(Passage passage, Named named, @Nullable String level, int next) {
        var rest = passage.lower().substring(named.to(), next);
        var subject = named.subject();
        if (subject == null || subject == For.BOTH) {
            boolean collective = rest.contains("tập thể") || rest.contains("đơn vị");
            boolean individual = rest.contains("cá nhân");
            subject = collective && individual
                    ? For.BOTH
                    : collective ? For.COLLECTIVE : individual ? For.INDIVIDUAL : headed(passage);
        }
        return new TitleTarget(
                named.name(),
                named.printed(),
                named.code(),
                named.issuer() == null ? level : named.issuer(),
                subject,
                null,
                null,
                null,
                null,
                passage.text(),
                passage.source(named.from(), named.to(), 0.75));
    }

    private static TitleTarget with(Passage passage, Named named, @Nullable String level, Figure figure) {
        var subject = subject(passage, figure);
        if (subject == null) {
            subject = named.subject() == null || named.subject() == For.BOTH ? headed(passage) : named.subject();
        }
        var comparator = figure.comparator();
        if (comparator == null) {
            var far = Figures.far(passage.lower().substring(0, figure.from()));
            comparator = far == null ? Comparator.EQUAL : far;
        }
        var ratio = figure.percent() || figure.unit() == null && figure.value().scale() > 2
                ? ratio(passage, figure, named)
                : null;
        return new TitleTarget(
                named.name(),
                named.printed(),
                named.code(),
                named.issuer() == null ? level : named.issuer(),
                subject,
                ratio == null ? figure.value() : null,
                ratio == null ? figure.upTo() : null,
                comparator,
                ratio,
                passage.text(),
                passage.source(
                        Math.min(named.from(), figure.from()),
                        Math.max(named.to(), figure.to()),
                        named.name() == null ? 0.7 : 0.9));
    }

    /// The ratio as printed with what it is a ratio of, up to the verb or the next figure.
    private static String ratio(Passage passage, Figure figure, Named named) {
        int end = figure.number() < named.from()
                ? named.from()
                : Math.min(passage.text().length(), figure.to() + 120);
        var rest = passage.lower().substring(figure.to(), end);
        int stop = rest.length();
        // after the name it is said whom the share is taken of, holders of a title among them
        for (var link : figure.number() >= named.to() ? List.<Phrases.Hit>of() : LINK.in(rest)) {
            int open = rest.lastIndexOf('(', link.from());
            if (open < 0 || rest.indexOf(')', open) < link.from()) {
                stop = link.from();
                break;
            }
        }
        for (char mark : new char[] {';', '“', '"'}) {
            int at = rest.indexOf(mark);
            stop = at >= 0 ? Math.min(stop, at) : stop;
        }
        if (figure.number() >= named.to()) {
            int comma = rest.indexOf(',');
            stop = comma >= 0 ? Math.min(stop, comma) : stop;
        }
        return passage.text()
                .substring(figure.from(), figure.to() + stop)
                .strip()
                .replaceAll("[,.;]+$", "");
    }

    private static @Nullable For headed(Passage passage) {
        var label = passage.lower().substring(0, Math.min(30, passage.lower().length()));
        var found = headedBy(label);
        for (var heading : passage.outline().above(passage.block())) {
            if (found != null) {
                return found;
            }
            var body = heading.body();
            found = body.length() < 80 ? headedBy(Passage.lower(body)) : null;
        }
        return found;
    }

    private static @Nullable For headedBy(String lower) {
        boolean collective = lower.contains("tập thể");
        boolean individual = lower.contains("cá nhân");
        return collective && individual ? For.BOTH : collective ? For.COLLECTIVE : individual ? For.INDIVIDUAL : null;
    }

    /// A mere repeated mention adds nothing: of one name without a figure only the first stays, and none beside one
    /// with a figure.
    private static List<TitleTarget> withoutRepeats(List<TitleTarget> found) {
        var counted = new HashSet<String>();
        for (var title : found) {
            if (title.quantity() != null || title.ratio() != null) {
                counted.add(key(title));
            }
        }
        var kept = new ArrayList<TitleTarget>();
        var seen = new HashSet<String>();
        for (var title : found) {
            boolean bare = title.quantity() == null && title.ratio() == null;
            var whole = key(title) + "|" + title.quantity() + "|" + title.ratio() + "|" + title.subject()
                    + (bare ? "" : title.level());
            if (!(bare && counted.contains(key(title))) && seen.add(bare ? key(title) : whole)) {
                kept.add(title);
            }
        }
        return kept;
    }

    private static String key(TitleTarget title) {
        // what has no name is told apart by its sentence
        return Vietnamese.fold(title.title() == null ? title.sentence() : title.title());
    }
}
