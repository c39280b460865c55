package vn.thidua.rulebook;

/// By whom and of what a year's rating is. Named as `rulebook.system.<lower case>`.
public enum RatingSystem {
    /// how the year's tasks were completed, by the unit
    TASK,
    /// of a party member by the party organization; of a collective, of its own party organization
    PARTY,
    /// of a union member by the trade union; of a collective, of its own union
    UNION
}
