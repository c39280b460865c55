package vn.thidua.kernel;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that has happened, in the past tense. Carries ids and plain values, never aggregates.
/// Published inside the transaction that made it true, so that the audit trail is written with it.
public interface Fact {
    /// Who did it; null where the system itself did.
    @Nullable Actor by();

    /// What it was done to, as the audit trail names it: `plan`, `account`, …
    String subjectKind();

    UUID subject();

    /// The unit whose affair it is, null where it concerns none.
    default @Nullable UUID unit() {
        return null;
    }

    /// What a reader of the trail wants to know, keys as in the message bundles; no secrets, no personal data.
    default Map<String, String> particulars() {
        return Map.of();
    }

    /// What was changed, by the name of each field as in the message bundles; personal data masked.
    default Map<String, Change> changes() {
        return Map.of();
    }

    /// What stood in a field, and what stands there now; empty where nothing does.
    record Change(String before, String after) {}
}
