package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.util.stream.Stream;

/// What must stand before an award can be given, as far as a plan's own figures can tell: drawn from the conditions of
/// its standard that hold in any case.
/// @param value share of members, number of members or number of times, by kind
/// @param strict whether the figure must be passed, not only reached
public record Prerequisite(
        AwardCode award, Kind kind, AwardCode of, BigDecimal value, boolean strict, Validity validity) {
    static Stream<Prerequisite> of(Standard standard) {
        return standard.all().stream().flatMap(clause -> {
            var validity = new Validity(
                    standard.validity().from(), standard.validity().to(), clause.citation(), clause.confidence());
            return switch (clause.condition()) {
                case Condition.MembersShare(var of, var share, var strict) ->
                    Stream.of(new Prerequisite(standard.award(), Kind.MEMBERS_SHARE, of, share, strict, validity));
                case Condition.HasMember(var of, var count) ->
                    Stream.of(new Prerequisite(
                            standard.award(), Kind.HAS_MEMBER, of, BigDecimal.valueOf(count), false, validity));
                case Condition.PriorTitle(var of, var times) ->
                    Stream.of(new Prerequisite(
                            standard.award(), Kind.PRIOR_TITLE, of, BigDecimal.valueOf(times), false, validity));
                default -> Stream.empty();
            };
        });
    }

    /// What is counted.
    public enum Kind {
        MEMBERS_SHARE,
        HAS_MEMBER,
        PRIOR_TITLE
    }
}
