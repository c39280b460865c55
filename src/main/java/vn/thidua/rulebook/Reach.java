package vn.thidua.rulebook;

/// How far an initiative works and is recognised.
public enum Reach {
    GRASSROOTS,
    PROVINCE,
    NATION
}
