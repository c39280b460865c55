package vn.thidua.rulebook;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The last day of a year something can be handed in.
/// @param awards which awards; empty where it is no matter of one award
/// @param education another day for schools, whose year ends in summer
/// @param yearsAfter how many years after the year of achievement the day lies
/// @param receiver who must have it by then
public record Deadline(
        List<AwardCode> awards,
        String what,
        MonthDay day,
        @Nullable MonthDay education,
        int yearsAfter,
        String receiver,
        @Nullable String note,
        Scope scope,
        @Nullable String place,
        Validity validity)
        implements Dated {
    public Deadline {
        awards = List.copyOf(awards);
    }
}
