package vn.thidua.rulebook;

/// A share written as the law writes it: two thirds.
public record Ratio(int part, int whole) {
    public Ratio {
        if (part < 1 || whole < part) {
            throw new IllegalArgumentException("no share: " + part + "/" + whole);
        }
    }

    /// How many of so many make up the share.
    public int least(int members) {
        return Math.ceilDiv(part * members, whole);
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
