package vn.thidua.plan.life;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two people's work on one text, put together paragraph by paragraph. Where both changed the same paragraph there is
/// no answer: a person has to choose.
public final class ThreeWay {
    private ThreeWay() {}

    /// @param base what both began with
    /// @return nothing where both changed the same paragraphs in different ways
    public static Optional<String> merge(String base, String mine, String theirs) {
        if (base.equals(theirs) || mine.equals(theirs)) {
            return Optional.of(mine);
        }
        if (base.equals(mine)) {
            return Optional.of(theirs);
        }
        var lines = List.of(base.split("\n", -1));
        var ours = DiffUtils.diff(lines, List.of(mine.split("\n", -1))).getDeltas();
        var others = DiffUtils.diff(lines, List.of(theirs.split("\n", -1))).getDeltas();
        var merged = new ArrayList<String>();
        int at = 0;
        int our = 0;
        int other = 0;
        while (our < ours.size() || other < others.size()) {
            var left = our < ours.size() ? ours.get(our) : null;
            var right = other < others.size() ? others.get(other) : null;
            AbstractDelta<String> next;
            if (left != null && right != null && touch(left, right)) {
                if (!same(left, right)) {
                    return Optional.empty();
                }
                next = left;
                our++;
                other++;
            } else if (right == null || left != null && start(left) < start(right)) {
                next = left;
                our++;
            } else {
                next = right;
                other++;
            }
            if (next == null || start(next) < at) {
                return Optional.empty();
            }
            merged.addAll(lines.subList(at, start(next)));
            merged.addAll(next.getTarget().getLines());
            at = end(next);
        }
        merged.addAll(lines.subList(at, lines.size()));
        return Optional.of(String.join("\n", merged));
    }

    private static boolean same(AbstractDelta<String> left, AbstractDelta<String> right) {
        return start(left) == start(right)
                && end(left) == end(right)
                && left.getTarget().getLines().equals(right.getTarget().getLines());
    }

    /// Overlapping, or two insertions at one place, whose order nobody knows.
    private static boolean touch(AbstractDelta<String> left, AbstractDelta<String> right) {
        return start(left) < end(right) && start(right) < end(left) || start(left) == start(right);
    }

    private static int start(AbstractDelta<String> delta) {
        return delta.getSource().getPosition();
    }

    private static int end(AbstractDelta<String> delta) {
        return start(delta) + delta.getSource().size();
    }
}
