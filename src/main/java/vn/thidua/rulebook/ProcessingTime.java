package vn.thidua.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long a step may or must take, in working days.
/// @param awards which awards; empty for all of the `levels`
/// @param more the longer time of some cases, null where there is none
/// @param moreWhen which cases those are
public record ProcessingTime(
        Step step,
        List<AwardCode> awards,
        List<String> levels,
        int days,
        @Nullable Integer more,
        @Nullable String moreWhen,
        String words,
        Scope scope,
        @Nullable String place,
        Validity validity)
        implements Dated {
    public ProcessingTime {
        awards = List.copyOf(awards);
        levels = List.copyOf(levels);
    }

    public boolean concerns(Award award) {
        return awards.contains(award.code()) || levels.contains(award.level());
    }

    /// What is done in that time.
    public enum Step {
        APPRAISAL,
        OPINION,
        PUBLICATION,
        RETURN,
        RESULT,
        HAND_OUT
    }
}
