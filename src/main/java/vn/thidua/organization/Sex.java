package vn.thidua.organization;

/// As papers and lists ask for it. Named in the message bundles as `organization.sex.<name in lower case>`.
public enum Sex {
    FEMALE,
    MALE
}
