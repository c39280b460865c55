package vn.thidua.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an award asks of whom, in one period of the law.
/// @param subject whom, null where it is the same for all the award honours
/// @param all what must hold in any case
/// @param ways of which one must hold besides; empty where there is no choice
public record Standard(
        AwardCode award,
        Award.@Nullable Subject subject,
        List<Clause> all,
        List<Way> ways,
        Validity validity,
        @Nullable String note)
        implements Dated {
    public Standard {
        all = List.copyOf(all);
        ways = List.copyOf(ways);
    }

    /// A condition with where it stands.
    /// @param origin where it stands in the regulation of a place, null for the nation's
    public record Clause(
            Condition condition, String citation, Confidence confidence, LocalLaw.@Nullable Origin origin) {
        public Clause(Condition condition, String citation, Confidence confidence) {
            this(condition, citation, confidence, null);
        }
    }

    /// Conditions that together are one way to the award.
    public record Way(List<Clause> all) {
        public Way {
            all = List.copyOf(all);
        }
    }
}
