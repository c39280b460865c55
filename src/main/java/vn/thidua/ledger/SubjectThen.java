package vn.thidua.ledger;

import vn.thidua.organization.UnitId;

/// A subject as it was on the day of a decision.
/// @param subject after merging of people: the one that stands
/// @param unit the unit a person worked in, a unit itself, the territory of somebody outside
/// @param place the units above, the nearest first
/// @param home the unit whose people see the entry today
public record SubjectThen(Subject subject, String name, UnitId unit, String unitName, String place, UnitId home) {}
