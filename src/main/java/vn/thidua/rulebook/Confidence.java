package vn.thidua.rulebook;

/// How sure the rulebook is of a fact.
public enum Confidence {
    /// Seen in a source.
    V,
    /// Seen, second-hand.
    V2,
    /// Known, no source at hand.
    K,
    /// Unsure: whatever rests on it says so.
    UNSURE;

    static Confidence of(String mark) {
        return mark.equals("?") ? UNSURE : valueOf(mark);
    }

    public boolean unsure() {
        return this == UNSURE;
    }
}
