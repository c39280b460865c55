package vn.thidua.rulebook.local;

import vn.thidua.organization.UnitId;

/// A regulation that binds a unit on a day.
/// @param level the unit at which it stands: the one that issued it, or the heir that goes on by it
/// @param inherited whether the unit that issued it has ended
public record Binding(Regulation regulation, UnitId level, boolean inherited) {}
