package vn.thidua.organization.people.imports;

/// Where a list stands. Named in the message bundles as `organization.import.state.<name in lower case>`.
public enum ImportState {
    /// Rows are being read out of the file.
    READING,
    /// To be looked through, mended, and taken in.
    READY,
    APPLYING,
    APPLIED,
    UNDONE,
    /// The file could not be read.
    FAILED;

    public boolean busy() {
        return this == READING || this == APPLYING;
    }
}
