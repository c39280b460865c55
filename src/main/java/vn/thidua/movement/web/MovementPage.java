package vn.thidua.movement.web;

/// The first page of a movement.
public record MovementPage(MovementHead head) {}
