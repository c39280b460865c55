package vn.thidua.movement.cascade.web;

/// A level of the cascade's tree that has been opened.
/// @param unit key of the unit it lies below
/// @param address of the cascade
public record BranchesPage(String address, String unit, Level level) {}
