package vn.thidua.organization;

/// What kind of body a unit is. Named in the message bundles as `organization.unit_kind.<name in lower case>`.
public enum UnitKind {
    MINISTRY,
    PROVINCE,
    DEPARTMENT,
    DISTRICT,
    COMMUNE,
    DIVISION,
    TEAM,
    SCHOOL,
    HOSPITAL,
    SERVICE_UNIT,
    PARTY_BODY,
    UNION_BODY,
    /// a trade-union group, standing beside the unit its members work in
    UNION_TEAM,
    ENTERPRISE,
    OTHER
}
