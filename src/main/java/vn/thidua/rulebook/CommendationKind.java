package vn.thidua.rulebook;

import org.jspecify.annotations.Nullable;

/// A kind of commendation (loại hình khen thưởng), such as for an unexpected feat.
/// @param unplanned how far it is for unexpected feats and themes, and not for the merit of years
public record CommendationKind(
        String code, String name, @Nullable String words, Unplanned unplanned, Validity validity) implements Dated {
    /// Of what a kind holds, how much is for unexpected feats and themes.
    public enum Unplanned {
        NONE,
        /// the law of the day puts themes and lasting movements together
        SOME,
        ALL
    }
}
