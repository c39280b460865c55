package vn.thidua.rulebook.eligibility;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Sanction;

/// The people of a collective in the year judged.
/// @param total how many there are
/// @param holding how many hold, or are proposed for, an award; an award without an entry is not known
/// @param completed how many have completed their tasks, null where not known
/// @param sanctions the measures of discipline people bear, null where not known
public record Members(
        int total,
        Map<AwardCode, Integer> holding,
        @Nullable Integer completed,
        @Nullable List<Sanction> sanctions,
        Source source) {
    public Members {
        holding = Map.copyOf(holding);
        sanctions = sanctions == null ? null : List.copyOf(sanctions);
    }
}
