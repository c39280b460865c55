package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The votes an award needs in a council.
/// @param awards which awards; empty for all others of the `levels`
/// @param strict whether the share must be passed, not only reached
/// @param base of whom
public record Vote(
        List<AwardCode> awards,
        List<String> levels,
        BigDecimal share,
        boolean strict,
        Ballot ballot,
        String base,
        @Nullable String note,
        Scope scope,
        @Nullable String place,
        Validity validity)
        implements Dated {
    public Vote {
        awards = List.copyOf(awards);
        levels = List.copyOf(levels);
    }

    public boolean concerns(Award award) {
        return awards.contains(award.code()) || levels.contains(award.level());
    }

    /// How votes are cast.
    public enum Ballot {
        SECRET,
        /// by ballot paper; the law does not say that it is secret
        PAPER,
        OPEN,
        UNSTATED
    }
}
