package vn.thidua.movement.model;

/// Where a movement stands.
public enum MovementState {
    LAUNCHED,
    CLOSED
}
