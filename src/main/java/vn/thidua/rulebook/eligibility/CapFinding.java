package vn.thidua.rulebook.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;

/// What is found of a cap over a list. Where the law sets none, it is met and says so.
/// @param note what the rulebook adds, such as who may set a cap
/// @param base how many it is a share of, null where not known
/// @param most how many there may be, null where there is no cap or its base is not known
/// @param tooMany how many lines are beyond it
/// @param holdersNeeded how many the base would have to be for all lines; 0 where they fit
/// @param beyond the lines beyond it by rank; empty where ranks are missing
/// @param tied lines that share the rank at the border, where not all of them are beyond it
public record CapFinding(
        Verdict verdict,
        Gap gap,
        Message rule,
        List<Found> found,
        Basis basis,
        @Nullable String note,
        @Nullable Integer base,
        @Nullable Integer most,
        int tooMany,
        int holdersNeeded,
        List<Lists.Row> beyond,
        List<Lists.Row> tied) {
    public CapFinding {
        found = List.copyOf(found);
        beyond = List.copyOf(beyond);
        tied = List.copyOf(tied);
    }
}
