package vn.thidua.plan.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The paragraphs of two texts, each as a run of words that stayed, came or went. Long stretches that stayed the same
/// are folded.
public record TextComparison(List<Paragraph> paragraphs) {
    /// Paragraphs shown around a change.
    private static final int AROUND = 1;

    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
    /// Longer paragraphs are compared as a whole: word by word would take too long and help nobody.
    private static final int WORDS_AT_MOST = 3000;

    public TextComparison {
        paragraphs = List.copyOf(paragraphs);
    }

    /// What became of a stretch of text.
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /// Words with one fate.
    public record Run(Change change, String text) {}

    /// @param folded how many unchanged paragraphs stand in its place, 0 for a real paragraph
    public record Paragraph(Change change, List<Run> runs, int folded) {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        private static Paragraph whole(Change change, String text) {
            return new Paragraph(change, List.of(new Run(change, text)), 0);
        }
    }

    public static TextComparison of(String before, String after) {
        var old = lines(before);
        var all = new ArrayList<Paragraph>();
        int at = 0;
        for (var delta : DiffUtils.diff(old, lines(after)).getDeltas()) {
            same(old.subList(at, delta.getSource().getPosition()), all);
            changed(delta, all);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(old.subList(at, old.size()), all);
        return new TextComparison(folded(all));
    }

    public boolean same() {
        return paragraphs.stream()
                .allMatch(paragraph ->
                        paragraph.folded > 0 || paragraph.runs.stream().allMatch(run -> run.change == Change.SAME));
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static void same(List<String> lines, List<Paragraph> all) {
        lines.forEach(line -> all.add(Paragraph.whole(Change.SAME, line)));
    }

    private static void changed(AbstractDelta<String> delta, List<Paragraph> all) {
        var gone = delta.getSource().getLines();
        var come = delta.getTarget().getLines();
        int pairs = Math.min(gone.size(), come.size());
        for (int at = 0; at < pairs; at++) {
            all.add(words(gone.get(at), come.get(at)));
        }
        gone.subList(pairs, gone.size()).forEach(line -> all.add(Paragraph.whole(Change.REMOVED, line)));
        come.subList(pairs, come.size()).forEach(line -> all.add(Paragraph.whole(Change.ADDED, line)));
    }

    private static Paragraph words(String before, String after) {
        var old = tokens(before);
        var young = tokens(after);
        var runs = new ArrayList<Run>();
        if (old.size() > WORDS_AT_MOST || young.size() > WORDS_AT_MOST) {
            return new Paragraph(
                    Change.SAME, List.of(new Run(Change.REMOVED, before), new Run(Change.ADDED, after)), 0);
        }
        int at = 0;
        for (var delta : DiffUtils.diff(old, young).getDeltas()) {
            run(Change.SAME, old.subList(at, delta.getSource().getPosition()), runs);
            run(Change.REMOVED, delta.getSource().getLines(), runs);
            run(Change.ADDED, delta.getTarget().getLines(), runs);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        run(Change.SAME, old.subList(at, old.size()), runs);
        return new Paragraph(Change.SAME, runs, 0);
    }

    private static List<String> tokens(String text) {
        return WORDS.matcher(text).results().map(match -> match.group()).toList();
    }

    private static void run(Change change, List<String> words, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(change, String.join("", words)));
        }
    }

    private static List<Paragraph> folded(List<Paragraph> all) {
        var shown = new ArrayList<Paragraph>();
        int hidden = 0;
        for (int at = 0; at < all.size(); at++) {
            if (nearChange(all, at)) {
                if (hidden > 0) {
                    shown.add(new Paragraph(Change.SAME, List.of(), hidden));
                    hidden = 0;
                }
                shown.add(all.get(at));
            } else {
                hidden++;
            }
        }
        if (hidden > 0) {
            shown.add(new Paragraph(Change.SAME, List.of(), hidden));
        }
        return shown;
    }

    private static boolean nearChange(List<Paragraph> all, int at) {
        for (int near = Math.max(0, at - AROUND); near <= Math.min(all.size() - 1, at + AROUND); near++) {
            if (all.get(near).runs.stream().anyMatch(run -> run.change != Change.SAME)) {
                return true;
            }
        }
        return false;
    }
}
