package vn.thidua.rulebook.eligibility;

import org.jspecify.annotations.Nullable;

/// Where a fact came from.
/// @param words what tells it there, such as the number of a decision; may be empty
/// @param address of the page that shows it, null where there is none
public record Source(Kind kind, String words, @Nullable String address) {
    /// Typed in by hand.
    public static final Source TYPED = new Source(Kind.TYPED, "", null);

    /// Drawn from another fact, such as a rating from a title that asks for it.
    public static final Source DRAWN = new Source(Kind.DRAWN, "", null);

    /// Assumed, in a look ahead.
    public static final Source ASSUMED = new Source(Kind.ASSUMED, "", null);

    public static Source ledger(String words, String address) {
        return new Source(Kind.LEDGER, words, address);
    }

    /// The list that is being judged.
    public static Source list(String words) {
        return new Source(Kind.LIST, words, null);
    }

    /// Named as `eligibility.source.<lower case>`.
    public enum Kind {
        LEDGER,
        /// the lists of units and people
        REGISTER,
        TYPED,
        LIST,
        DRAWN,
        ASSUMED
    }
}
