package vn.thidua.organization;

import java.util.Locale;

/// Where a reorganization stands.
public enum ReorganizationState {
    /// its day is still to come
    ENTERED,
    IN_FORCE,
    UNDONE;

    /// The key of its name.
    public String text() {
        return "organization.reorganization_state." + name().toLowerCase(Locale.ROOT);
    }
}
