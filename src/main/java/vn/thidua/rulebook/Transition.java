package vn.thidua.rulebook;

/// What goes on by the old law after a new one has begun.
/// @param leaving regime left
/// @param entering regime entered
public record Transition(String leaving, String entering, String words, Validity validity) implements Dated {}
