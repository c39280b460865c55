package vn.thidua.organization;

/// What a subject outside employment is. Named as `organization.outside_kind.<lower case>`.
public enum OutsideSubjectKind {
    HOUSEHOLD,
    ENTERPRISE,
    CITIZEN
}
