package vn.thidua.movement.cascade.web;

import java.util.Locale;

/// Where a unit stands with its own plan, as `movement.cascade_states` tells it. Named in the message bundles as
/// `movement.cascade.state.<name in lower case>`.
public enum CascadeState {
    /// launched as a movement of its own
    LAUNCHED,
    ISSUED,
    /// said to be done, without a plan in the system
    STATED,
    /// given back by the superior
    RETURNED,
    PENDING,
    LATE,
    WAIVED,
    /// takes part without a plan of its own
    NOT_ASKED;

    public String text() {
        return "movement.cascade.state." + name().toLowerCase(Locale.ROOT);
    }

    /// The class of the color it is shown in.
    public String tag() {
        return switch (this) {
            case LAUNCHED, ISSUED -> "ok";
            case STATED -> "info";
            case RETURNED -> "due";
            case LATE -> "late";
            case PENDING, WAIVED, NOT_ASKED -> "";
        };
    }
}
