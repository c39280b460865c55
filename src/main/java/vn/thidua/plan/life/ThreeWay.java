package vn.thidua.plan.life;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two people's work on one text, put together paragraph by paragraph. Where both changed the same paragraph in
/// different ways a person has to choose.
public final class ThreeWay {
    private final List<String> base;
    private final List<Hunk> hunks;

    /// One person's change of the paragraphs `[start, end)`.
    private record Hunk(boolean mine, int start, int end, List<String> words) {}

    private ThreeWay(String base, String mine, String theirs) {
        this.base = lines(base);
        this.hunks = Stream.concat(hunks(mine, true), hunks(theirs, false))
                .sorted(Comparator.comparingInt(Hunk::start).thenComparingInt(Hunk::end))
                .toList();
    }

    /// @param base what both began with
    /// @return nothing where both changed the same paragraphs in different ways
    public static Optional<String> merge(String base, String mine, String theirs) {
        return new ThreeWay(base, mine, theirs).merged(false);
    }

    /// All of both, and mine where we differ.
    public static String preferMine(String base, String mine, String theirs) {
        return new ThreeWay(base, mine, theirs).merged(true).orElse(mine);
    }

    private Optional<String> merged(boolean mineWins) {
        var merged = new ArrayList<String>();
        int at = 0;
        for (int next = 0; next < hunks.size(); ) {
            int start = hunks.get(next).start;
            int end = hunks.get(next).end;
            var region = new ArrayList<Hunk>();
            while (next < hunks.size() && (hunks.get(next).start < end || hunks.get(next).start == start)) {
                region.add(hunks.get(next));
                end = Math.max(end, hunks.get(next).end);
                next++;
            }
            var mine = side(region, true, start, end);
            var theirs = side(region, false, start, end);
            var was = base.subList(start, end);
            merged.addAll(base.subList(at, start));
            if (mine.equals(theirs) || theirs.equals(was)) {
                merged.addAll(mine);
            } else if (mine.equals(was)) {
                merged.addAll(theirs);
            } else if (mineWins) {
                merged.addAll(mine);
            } else {
                return Optional.empty();
            }
            at = end;
        }
        merged.addAll(base.subList(at, base.size()));
        return Optional.of(String.join("\n", merged));
    }

    /// What one person made of the paragraphs `[start, end)`.
    private List<String> side(List<Hunk> region, boolean mine, int start, int end) {
        var made = new ArrayList<String>();
        int at = start;
        for (var hunk : region) {
            if (hunk.mine == mine) {
                made.addAll(base.subList(at, hunk.start));
                made.addAll(hunk.words);
                at = hunk.end;
            }
        }
        made.addAll(base.subList(at, end));
        return made;
    }

    private Stream<Hunk> hunks(String changed, boolean mine) {
        return DiffUtils.diff(base, lines(changed)).getDeltas().stream()
                .map((AbstractDelta<String> delta) -> new Hunk(
                        mine,
                        delta.getSource().getPosition(),
                        delta.getSource().getPosition() + delta.getSource().size(),
                        delta.getTarget().getLines()));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
