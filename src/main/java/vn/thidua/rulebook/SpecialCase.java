package vn.thidua.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is not considered, and how time counts that was not spent at work.
/// @param awards which awards; empty for all
/// @param limit its figure (months, days, years), null where it has none
/// @param words with the figure already in its place
public record SpecialCase(
        Kind kind,
        Effect effect,
        List<AwardCode> awards,
        @Nullable Integer limit,
        @Nullable Sanction sanction,
        String words,
        Scope scope,
        @Nullable String place,
        Validity validity)
        implements Dated {
    public SpecialCase {
        awards = List.copyOf(awards);
    }

    /// What speaks of all awards speaks of those of the State: the union has rules of its own.
    public boolean concerns(Award award) {
        return awards.contains(award.code())
                || (awards.isEmpty() && !award.level().equals("union"));
    }

    /// What has happened.
    public enum Kind {
        NEW_STAFF,
        DISCIPLINE,
        EXAMINATION,
        SANCTION_SERVED,
        NOT_REGISTERED,
        LONG_LEAVE,
        MATERNITY,
        SHORT_TRAINING,
        LONG_TRAINING,
        INJURY,
        TRANSFER,
        SECONDMENT,
        NEW_UNIT,
        DISSOLVED_UNIT,
        HEAD_OF_UNIT,
        TIE,
        LADDER,
        UNPLANNED_FEAT,
        STATE_FORM_A_YEAR,
        NEXT_PERIOD,
        INITIATIVE_ONCE,
        SQUEEZED_OUT
    }

    /// What follows.
    public enum Effect {
        EXCLUDES,
        PAUSES,
        COUNTS,
        DECIDES
    }
}
