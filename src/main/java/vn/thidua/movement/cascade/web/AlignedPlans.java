package vn.thidua.movement.cascade.web;

/// How many plans are held against the movement's, of how many units that take part.
public record AlignedPlans(int plans, int units) {}
