package vn.thidua.plan.correct;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/// How alike two folded phrases are: the share of words they have in common, 0 to 1.
@NamedInterface("likeness")
public final class Likeness {
    private Likeness() {}

    public static double of(String one, String other) {
        var words = new HashSet<>(List.of(one.split(" ")));
        var others = Set.copyOf(new HashSet<>(List.of(other.split(" "))));
        int sum = words.size() + others.size();
        words.retainAll(others);
        return 2.0 * words.size() / sum;
    }
}
