package vn.thidua.movement;

/// How a day hangs on that of an event. Named in the message bundles as `movement.relation.<name in lower case>`.
public enum EventRelation {
    /// on it
    AT,
    /// so many working days after it
    AFTER_WORKING,
    /// so many days after it
    AFTER,
    /// so many working days before it
    AHEAD_WORKING,
    /// so many days before it
    AHEAD;

    public boolean counts() {
        return this != AT;
    }
}
