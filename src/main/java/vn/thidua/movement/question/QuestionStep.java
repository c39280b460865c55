package vn.thidua.movement.question;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/// One thing done about a question. Named in the message bundles as `movement.question.step.<kind in lower case>`.
/// @param unit the unit it was passed on to, null for other kinds
/// @param words the answer as given then, or why it was passed on; else empty
public record QuestionStep(
        Kind kind, String byName, Instant at, @Nullable UnitId unit, String words) {
    /// What was done.
    public enum Kind {
        ASKED,
        PASSED,
        ANSWERED,
        CORRECTED,
        PUBLISHED,
        UNPUBLISHED,
        WITHDRAWN,
        RESTORED
    }

    public String text() {
        return "movement.question.step." + kind.name().toLowerCase(Locale.ROOT);
    }
}
