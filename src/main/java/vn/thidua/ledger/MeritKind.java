package vn.thidua.ledger;

import java.util.Locale;

/// What an entry is about. Named as `ledger.kind.<lower case>`.
public enum MeritKind {
    /// a title of emulation
    TITLE,
    /// a form of commendation
    FORM,
    /// how the year's tasks were completed
    RATING,
    /// how the party has rated a member, or the party organization of a unit
    PARTY_RATING,
    /// how the trade union has rated a member, or the union of a unit
    UNION_RATING,
    /// a recognised initiative
    INITIATIVE,
    /// discipline
    DISCIPLINE;

    public String text() {
        return "ledger.kind." + name().toLowerCase(Locale.ROOT);
    }

    /// Whether the rulebook names it.
    public boolean award() {
        return this == TITLE || this == FORM;
    }

    /// Whether it is a rating, by whomever.
    public boolean rating() {
        return this == RATING || bodyRating();
    }

    /// Whether party or union have rated.
    public boolean bodyRating() {
        return this == PARTY_RATING || this == UNION_RATING;
    }

    /// Whether it is told by words of its own.
    public boolean worded() {
        return this == INITIATIVE || this == DISCIPLINE;
    }
}
