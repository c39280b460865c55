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

    /// Whether it is told by words of its own.
    public boolean worded() {
        return this == INITIATIVE || this == DISCIPLINE;
    }
}
