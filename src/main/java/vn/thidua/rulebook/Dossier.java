package vn.thidua.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The papers of a proposal.
/// @param awards which awards; empty for all of the `levels`
/// @param sets how many sets on paper, null where ministries and provinces say
public record Dossier(
        List<AwardCode> awards,
        List<String> levels,
        List<String> papers,
        @Nullable Integer sets,
        @Nullable String note,
        Scope scope,
        Validity validity)
        implements Dated {
    public Dossier {
        awards = List.copyOf(awards);
        levels = List.copyOf(levels);
        papers = List.copyOf(papers);
    }

    public boolean concerns(Award award) {
        return awards.contains(award.code()) || levels.contains(award.level());
    }
}
