package vn.thidua.organization;

/// By what bond somebody works (Law on cadres and civil servants, Law on public employees, Labor Code). Named in the
/// message bundles as `organization.employment.<name in lower case>`.
public enum EmploymentKind {
    CADRE,
    CIVIL_SERVANT,
    PUBLIC_EMPLOYEE,
    WORKER,
    OTHER
}
