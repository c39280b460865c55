package vn.thidua.rulebook.local;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step of a regulation's life: who did what, when and why.
/// @param person the one behind the account, where it is known
/// @param reason empty where none is asked for
public record Step(Kind kind, UUID account, @Nullable UUID person, String name, Instant at, String reason) {
    /// What was done.
    public enum Kind {
        ENTERED,
        CHANGED,
        PROPOSED,
        GIVEN_BACK,
        APPROVED,
        REPLACED,
        REPEALED,
        DELETED,
        RESTORED,
        PAPER_ADDED,
        PAPER_REMOVED,
        ADOPTED;

        /// Whether whoever did it has a hand in what it says, and so cannot approve it.
        boolean writes() {
            return this == ENTERED || this == ADOPTED || this == CHANGED || this == PROPOSED;
        }

        public String text() {
            return "rulebook.local.step." + name().toLowerCase(Locale.ROOT);
        }
    }
}
