package vn.thidua.plan.life;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.correct.Correction;

/// One text of a plan with what people corrected of its reading. Never changed; the next one has this one as `parent`.
/// To undo is to let the parent hold again, so that nothing anybody wrote is ever gone.
/// @param number from 1 for each plan
/// @param sitting what belongs together when undone: one person's typing at one paragraph
/// @param file the file this text was read from, where it came from one
public record Revision(
        int number,
        @Nullable Integer parent,
        String text,
        List<Correction> corrections,
        Cause cause,
        UUID sitting,
        @Nullable UUID file,
        UUID by,
        String byName,
        Instant at) {
    public Revision {
        corrections = List.copyOf(corrections);
    }

    /// What brought it about.
    public enum Cause {
        IMPORTED,
        DRAFTED,
        EDITED,
        MERGED,
        FIXED,
        CORRECTED,
        READ_AGAIN,
        ISSUED
    }
}
