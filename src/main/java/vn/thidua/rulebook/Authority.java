package vn.thidua.rulebook;

/// Who decides on an award.
public enum Authority {
    /// head of an agency or unit with legal personality
    HEAD,
    ENTERPRISE,
    COMMUNE,
    DISTRICT,
    PROVINCE,
    MINISTER,
    PRIME_MINISTER,
    GOVERNMENT,
    PRESIDENT,
    UNION,
    /// central bodies of parties and associations, each in its own line
    OTHER
}
