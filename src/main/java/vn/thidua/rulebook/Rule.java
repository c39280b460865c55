package vn.thidua.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rule that is applied by people, in words.
/// @param words with its figure already in its place
public record Rule(
        Topic topic,
        List<AwardCode> awards,
        String words,
        @Nullable String figure,
        Scope scope,
        @Nullable String place,
        Validity validity)
        implements Dated {
    public Rule {
        awards = List.copyOf(awards);
    }

    /// What it is about.
    public enum Topic {
        MOVEMENT,
        PRINCIPLE,
        PROPOSAL,
        SIMPLIFIED,
        CEREMONY,
        INITIATIVE,
        SEVERAL_AWARDS,
        PAYER,
        FUND,
        REVOCATION,
        STATE_LEVEL,
        BLOCK,
        STATISTICS,
        /// what an administrative paper consists of
        PAPER,
        PAPER_NUMBER,
        PAPER_SIGNATURE,
        UNION
    }
}
