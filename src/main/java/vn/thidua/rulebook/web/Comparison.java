package vn.thidua.rulebook.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Regime;

/// The law of two days at one place, laid side by side.
/// @param before what held on the earlier day
/// @param after what held on the later one
public record Comparison(Span span, Place place, Law before, Law after) {
    public @Nullable Regime regimeBefore() {
        return before.regime().orElse(null);
    }

    public @Nullable Regime regimeAfter() {
        return after.regime().orElse(null);
    }

    public boolean turned() {
        var old = regimeBefore();
        var young = regimeAfter();
        return old != null && young != null && !old.equals(young);
    }

    /// Added to links, so that the days, and the place where one was asked for, stay the same.
    public String suffix() {
        return span.suffix() + (place.asked() ? "&unit=" + place.key() : "");
    }
}
