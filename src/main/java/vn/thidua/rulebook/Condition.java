package vn.thidua.rulebook;

import java.math.BigDecimal;

/// One thing an award asks for.
public sealed interface Condition {
    /// What only a person can judge, in words.
    record Words(String text) implements Condition {}

    /// The year's rating of the person or collective.
    record Rated(Rating least) implements Condition {}

    /// A rating held for years in a row.
    record RatedYears(Rating least, int years) implements Condition {}

    /// A rating by party or union: of the year judged, or of several years in a row. Whoever is not rated there,
    /// such as somebody who is no party member, is not asked.
    record BodyRated(RatingSystem by, Rating least, int years) implements Condition {}

    /// The standard of another award is met.
    record StandardOf(AwardCode award) implements Condition {}

    /// An award held so many times in a row just before.
    record PriorTitle(AwardCode award, int times) implements Condition {}

    /// A share of the members holds an award.
    /// @param strict whether the share must be passed, not only reached
    record MembersShare(AwardCode award, BigDecimal share, boolean strict) implements Condition {}

    /// A share of the members has completed its tasks.
    record MembersCompleted(BigDecimal share) implements Condition {}

    /// So many members hold an award.
    record HasMember(AwardCode award, int count) implements Condition {}

    /// No member bears a sanction of that measure or a harder one.
    record NobodyDisciplined(Sanction from) implements Condition {}

    /// Recognised initiatives, or what counts as such.
    /// @param replicable whether it must also be of use elsewhere
    record Initiatives(Reach reach, int count, boolean replicable) implements Condition {}

    /// A form received before, and years of a rating since, in a row.
    /// @param excellentYears how many of them must be excellent
    record AfterForm(AwardCode form, int years, Rating least, int excellentYears) implements Condition {}

    /// An award held so many times in the years since that form.
    record HeldSince(AwardCode award, int times) implements Condition {}

    /// First in a block, or at the end of a movement with a theme.
    /// @param of whose block or movement: the level of its organizer
    /// @param years how long a movement must have lasted, 0 where that is open
    record Leads(Contest contest, Organizer of, int years) implements Condition {}

    /// The collective has existed so long.
    record Age(int years) implements Condition {}

    /// What it is first in.
    enum Contest {
        BLOCK,
        BEST_OF_BLOCKS,
        THEME,
        MOVEMENT
    }

    /// Who organizes it.
    enum Organizer {
        DISTRICT,
        PROVINCE,
        CENTRAL,
        PRIME_MINISTER,
        PRESIDENT_OR_PRIME_MINISTER
    }
}
