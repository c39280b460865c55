package vn.thidua.movement.acknowledgement.web;

import java.time.Instant;

/// When somebody last reminded those who were missing.
/// @param people how many these were
public record LastReminder(Instant at, String byName, int people) {}
