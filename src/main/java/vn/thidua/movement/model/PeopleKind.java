package vn.thidua.movement.model;

/// Which people of the units that take part a movement calls upon. Named in the message bundles as
/// `movement.people.<name in lower case>`.
public enum PeopleKind {
    /// thủ trưởng và cấp phó
    HEADS,
    /// cán bộ, công chức, viên chức
    OFFICIALS,
    /// người lao động hợp đồng
    CONTRACT_WORKERS,
    /// lao động trực tiếp
    DIRECT_WORKERS,
    /// đoàn viên công đoàn
    UNION_MEMBERS,
    /// đoàn viên thanh niên
    YOUTH_MEMBERS
}
