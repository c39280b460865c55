package vn.thidua.movement.model;

import org.jspecify.annotations.Nullable;

/// How far duties have been done in time.
/// @param counted those handed in, and those whose last day has passed; whoever was let off is not counted
/// @param inTime those of them handed in by their last day
/// @param late those of them still owed
public record Timeliness(int counted, int inTime, int late) {
    public static final Timeliness NONE = new Timeliness(0, 0, 0);
    private static final int WELL = 90;
    private static final int FAIRLY = 70;
    private static final int POORLY = 50;

    public Timeliness plus(Timeliness other) {
        return new Timeliness(counted + other.counted, inTime + other.inTime, late + other.late);
    }

    /// Per cent done in time, null while there is nothing to reckon it from. Never 100 unless all were.
    public @Nullable Integer share() {
        return counted == 0 ? null : 100 * inTime / counted;
    }

    /// Handed in, but after the last day.
    public int slow() {
        return counted - inTime - late;
    }

    /// Width of a part of the bar, per cent.
    public int width(int part) {
        return counted == 0 ? 0 : Math.round(100f * part / counted);
    }

    /// The shade it is painted in: from `good` to `bad`, `none` where nothing is reckoned.
    public String shade() {
        var share = share();
        if (share == null) {
            return "none";
        }
        return share >= WELL ? "good" : share >= FAIRLY ? "fair" : share >= POORLY ? "poor" : "bad";
    }
}
