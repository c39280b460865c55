package vn.thidua.organization.people.imports;

/// What a row comes to. Named in the message bundles as `organization.import.outcome.<name in lower case>`.
public enum Outcome {
    NEW,
    CHANGED,
    /// All it says is known already.
    LEFT,
    /// It may mean somebody who is known: a person must say.
    DOUBT,
    FAULTY
}
