package vn.thidua.organization;

/// Block (khối) of like bodies, or cluster (cụm) of neighboring ones. Named as `organization.block_kind.<lower case>`.
public enum BlockKind {
    BLOCK,
    CLUSTER
}
