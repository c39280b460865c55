package vn.thidua.rulebook;

/// How far a fact binds.
public enum Scope {
    /// everywhere in the country
    NATIONAL,
    /// left by national law to ministries, provinces or agencies; what stands here is a usual choice
    DELEGATED,
    /// of one agency or province, as an example
    PRACTICE,
    /// of the place asked about and the units below it, by its own regulation
    LOCAL
}
