package vn.thidua.rulebook;

import org.jspecify.annotations.Nullable;

/// A kind of administrative document and its abbreviation; letters have none.
public record DocumentKind(String name, @Nullable String abbreviation, Validity validity) {}
