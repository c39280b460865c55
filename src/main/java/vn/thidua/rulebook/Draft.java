package vn.thidua.rulebook;

import org.jspecify.annotations.Nullable;

/// What a draft would change; no law, shown with that warning only.
/// @param award null where it touches all
public record Draft(@Nullable AwardCode award, String words, Validity validity) implements Dated {}
