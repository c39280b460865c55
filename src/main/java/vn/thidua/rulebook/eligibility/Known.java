package vn.thidua.rulebook.eligibility;

import org.jspecify.annotations.Nullable;

/// Yes, no, or not known.
public enum Known {
    YES,
    NO,
    UNKNOWN;

    public static Known of(boolean yes) {
        return yes ? YES : NO;
    }

    /// Null stands for not known.
    public static Known maybe(@Nullable Boolean yes) {
        return yes == null ? UNKNOWN : of(yes);
    }

    /// Not so.
    public Known not() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }

    /// Both.
    public Known and(Known other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /// Either.
    public Known or(Known other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO ? other : UNKNOWN;
    }
}
