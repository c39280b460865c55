package vn.thidua.plan.life;

import java.time.Instant;

/// One step of a plan's life: who moved it where, when and why.
/// @param reason empty where none is asked for
public record Step(PlanState to, String byName, Instant at, String reason) {}
