package vn.thidua.organization;

/// What kind of body a unit is. Named in the message bundles as `organization.unit_kind.<name in lower case>`.
public enum UnitKind {
    MINISTRY,
    PROVINCE,
    DEPARTMENT,
    DISTRICT,
    COMMUNE,
    DIVISION,
    SCHOOL,
    HOSPITAL,
    SERVICE_UNIT,
    PARTY_BODY,
    UNION_BODY,
    ENTERPRISE,
    OTHER
}
