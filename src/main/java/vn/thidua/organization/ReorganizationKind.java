package vn.thidua.organization;

import java.util.Locale;

/// What is done to the tree. Named in the message bundles as `organization.reorganization.<name in lower case>`.
public enum ReorganizationKind {
    FOUND,
    RENAME,
    MOVE,
    MERGE,
    SPLIT,
    CLOSE;

    /// The key of its name.
    public String text() {
        return "organization.reorganization." + name().toLowerCase(Locale.ROOT);
    }
}
