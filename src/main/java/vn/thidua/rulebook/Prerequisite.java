package vn.thidua.rulebook;

import java.math.BigDecimal;

/// What must stand before an award can be given, as far as a plan's own figures can tell.
/// @param value share of members, number of members or number of times, by kind
/// @param strict whether the figure must be passed, not only reached
public record Prerequisite(
        AwardCode award, Kind kind, AwardCode of, BigDecimal value, boolean strict, Validity validity) {
    /// What is counted.
    public enum Kind {
        MEMBERS_SHARE,
        HAS_MEMBER,
        PRIOR_TITLE
    }
}
