package vn.thidua.organization.people.model;

/// What can be taken from either of two rows that are one person. Named in the message bundles as
/// `organization.people.merge_field.<name in lower case>`.
public enum MergeField {
    NAME,
    CODE,
    BIRTH,
    SEX,
    EMPLOYMENT,
    /// Unit, post, since when, and whether he still works.
    POST,
    DIRECT_WORKER,
    UNION_MEMBER,
    IDENTITY
}
