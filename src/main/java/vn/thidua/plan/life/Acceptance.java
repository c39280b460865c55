package vn.thidua.plan.life;

import java.time.Instant;

/// A finding taken as intended, and why. Holds as long as the words it was found in stay the same.
/// @param finding key of the finding
public record Acceptance(String finding, String reason, String byName, Instant at) {}
