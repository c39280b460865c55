package vn.thidua.plan.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// In whose name a figure stands and what it measures, in the plan's own words.
/// @param clause where the words that belong to the figure begin
record TargetWording(String subject, String metric, int clause) {
    private static final Phrases REACHING = Wordbook.load("titles").phrases("reaching");
    private static final Phrases TRAILING = Wordbook.load("figures").phrases("trailing");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[\\s:;,.)”\"%-]+|[\\s:;,.(“\"-]+$");

    /// @param first the first figure of the target, which is the figure itself where it has no baseline
    static TargetWording of(Passage passage, List<Figure> figures, int first, int at, boolean growth) {
        var figure = figures.get(at);
        var opening = figures.get(first);
        var text = passage.text();
        int clause = clauseStart(
                passage.lower(),
                opening.from(),
                first == 0 ? 0 : figures.get(first - 1).to());
        int next = at + 1 < figures.size() ? figures.get(at + 1).from() : text.length();
        var after = clauseEnd(text, figure.to(), next);
        int verb = figure.percent() && !growth ? reaching(Passage.lower(after)) : -1;
        if (verb > 1) {
            return new TargetWording(
                    tidy(after.substring(0, verb).replaceAll("\\([^)]*\\)", " ")), tidy(after.substring(verb)), clause);
        }
        var before = plain(text.substring(clause, opening.from()));
        var label = label(passage);
        if (label != null) {
            var rest = before.startsWith(label) ? plain(before.substring(label.length())) : before;
            return new TargetWording(label, rest.isEmpty() ? measured(figure, after) : rest, clause);
        }
        var heading = heading(passage);
        var metric = before.isEmpty() || !figure.percent() ? tidy(before + " " + measured(figure, after)) : before;
        return new TargetWording(before.isEmpty() ? heading == null ? metric : heading : before, metric, clause);
    }

    /// What is counted: the unit and the words right after it.
    private static String measured(Figure figure, String after) {
        int comma = after.indexOf(',');
        var rest = figure.known() ? after : after.strip();
        return tidy((figure.known() && figure.unit() != null && !figure.percent() ? figure.unit() + " " : "")
                + (comma >= 0 && comma < rest.length() ? rest.substring(0, comma) : rest));
    }

    /// Where what a share of people does begins: `đạt`, `tham gia`; -1 for none.
    static int reaching(String after) {
        int from = 0;
        for (var hit = REACHING.next(after, from); hit != null; hit = REACHING.next(after, from)) {
            int open = after.lastIndexOf('(', hit.from());
            if (open < 0 || after.indexOf(')', open) < hit.from()) {
                return hit.from();
            }
            from = hit.to();
        }
        return -1;
    }

    private static int clauseStart(String lower, int at, int least) {
        for (int index = at - 1; index >= least; index--) {
            char mark = lower.charAt(index);
            if (mark == ';' || mark == '(' && lower.indexOf(')', index) > at) {
                return index + 1;
            }
        }
        return least;
    }

    private static String clauseEnd(String text, int from, int next) {
        int end = Math.max(from, next);
        int semicolon = text.indexOf(';', from);
        return text.substring(from, semicolon >= 0 && semicolon < end ? semicolon : end);
    }

    /// What stands before the first colon of the paragraph, when it is short enough to be its label.
    private static @Nullable String label(Passage passage) {
        var body = passage.block().body();
        int colon = body.indexOf(':');
        boolean label = colon > 2 && colon < 110 && !Character.isDigit(body.charAt(0));
        return label && Figures.far(Passage.lower(body.substring(0, colon + 1))) == null
                ? body.substring(0, colon).strip()
                : null;
    }

    private static @Nullable String heading(Passage passage) {
        for (var above : passage.outline().above(passage.block())) {
            if (above.text().length() > 300) {
                continue; // no heading
            }
            var body = tidy(above.body());
            if (body.length() < 120) {
                return body;
            }
        }
        return null;
    }

    /// Without the words that only lead up to the figure: `đạt`, `khoảng`, `trong đó`.
    private static String plain(String phrase) {
        var plain = tidy(phrase);
        for (var hit = TRAILING.endOf(Passage.lower(plain)); hit != null; hit = TRAILING.endOf(Passage.lower(plain))) {
            plain = tidy(plain.substring(0, hit.from()));
        }
        return plain;
    }

    private static String tidy(String phrase) {
        return EDGES.matcher(SPACES.matcher(phrase).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
