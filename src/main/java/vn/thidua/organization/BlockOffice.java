package vn.thidua.organization;

/// What a member does in its block: one chairs, others stand in. Named as `organization.block_office.<lower case>`.
public enum BlockOffice {
    CHAIR,
    VICE_CHAIR
}
