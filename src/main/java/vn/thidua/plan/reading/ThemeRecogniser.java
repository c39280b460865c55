package vn.thidua.plan.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;
import vn.thidua.plan.model.Statement;

/// Reads the theme (chủ đề) and the slogan (khẩu hiệu): labelled, under a heading, or quoted in a sentence.
final class ThemeRecogniser {
    private final String word;
    private final Pattern labelled;
    private final Pattern heading;
    private final Pattern quoted;

    private ThemeRecogniser(String word) {
        this.word = word;
        var named = word
                + "(?: hành động| chung| phong trào| phong trào thi đua| đợt thi đua| của phong trào thi đua| thi đua"
                + "| năm \\d{4}| năm học \\d{4}\\s?[-–]\\s?\\d{4})*";
        labelled = Pattern.compile("(?iu)(?:về )?" + named + "\\s*(?:là\\s*:?|:|[-–]\\s)\\s*(?<said>\\S.{5,})");
        heading = Pattern.compile("(?iu)(?:về )?" + named + "\\s*[:.]?");
        quoted = Pattern.compile(
                "(?iU)\\b" + word
                        + "(?:[^“”\".;:]{0,60}?)\\s*:?\\s*(?:[“\"](?<said>[^“”\"]{6,200})[”\"]|là\\s*:?\\s*(?<plain>\\p{Lu}[^.;“”\"]{6,200}))");
    }

    static final ThemeRecogniser THEME = new ThemeRecogniser("chủ đề");
    static final ThemeRecogniser SLOGAN = new ThemeRecogniser("khẩu hiệu");

    @Nullable Statement find(Outline outline) {
        for (int at = 0; at < outline.blocks().size(); at++) {
            var block = outline.blocks().get(at);
            if (block.part() == Part.BODY && Passage.lower(block.text()).contains(word)) {
                var said = labelled(outline, at, block);
                if (said != null) {
                    return said;
                }
            }
        }
        for (var block : outline.blocks()) {
            if (block.part() != Part.RECIPIENTS
                    && block.part() != Part.STRAY
                    && Passage.lower(block.text()).contains(word)) {
                var match = quoted.matcher(block.text());
                if (match.find()) {
                    var group = match.group("said") != null ? "said" : "plain";
                    return statement(block, match.start(group), match.end(group), 0.75);
                }
            }
        }
        return null;
    }

    private @Nullable Statement labelled(Outline outline, int at, Block block) {
        int start = block.text().length() - block.body().length();
        var match = labelled.matcher(block.body());
        if (match.matches()) {
            return statement(block, start + match.start("said"), block.text().length(), 0.95);
        }
        if (heading.matcher(block.body()).matches() && at + 1 < outline.blocks().size()) {
            var next = outline.blocks().get(at + 1);
            if (next.parent() == at && next.body().length() < 300) {
                return statement(
                        next,
                        next.text().length() - next.body().length(),
                        next.text().length(),
                        0.9);
            }
        }
        return null;
    }

    /// The words between quotation marks, else without closing mark.
    private static @Nullable Statement statement(Block block, int from, int to, double confidence) {
        var text = block.text();
        int end = to;
        int start = from;
        char first = text.charAt(start);
        if (first == '“' || first == '"' || first == '‘') {
            int close = Math.max(text.indexOf('”', start + 1), text.indexOf('"', start + 1));
            if (close > 0 && close < end) {
                end = close;
            }
            start++;
        }
        while (end > start && " .;,:!”\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - start < 5) {
            return null;
        }
        int base = block.span().from();
        return new Statement(text.substring(start, end), new Source(new Span(base + start, base + end), confidence));
    }
}
