package vn.thidua.plan.model;

/// Where a provision came from and how sure the reader is of it.
/// @param confidence 0..1; 1 where a person has said so
public record Source(Span span, double confidence) {
    /// Written by a person, standing nowhere in the text.
    public static final Source BY_HAND = new Source(Span.NONE, 1.0);
}
