package vn.thidua.movement.amend;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing about a task, as three have it.
/// @param base as the edition before derives it
/// @param ours as it stands: the base, or what somebody made of it
/// @param theirs as the new edition derives it
public record Field<T>(
        @Nullable T base, @Nullable T ours, @Nullable T theirs) {

    /// Whether the new edition wants it otherwise than it stands.
    public boolean moves() {
        return !Objects.equals(base, theirs) && !Objects.equals(ours, theirs);
    }

    /// Whether somebody made it otherwise than the plan had it.
    public boolean byHand() {
        return !Objects.equals(ours, base);
    }

    /// Whether both did, so that somebody must say which holds.
    public boolean asks() {
        return moves() && byHand();
    }

    /// What it is after the amendment.
    /// @param overHand whether the plan goes before what somebody made of it
    public @Nullable T settled(boolean overHand) {
        return moves() && (!byHand() || overHand) ? theirs : ours;
    }
}
