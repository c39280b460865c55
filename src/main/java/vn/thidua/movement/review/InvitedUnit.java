package vn.thidua.movement.review;

import vn.thidua.organization.UnitView;

/// A unit that was invited to a meeting.
/// @param attended whether it was there, false until the meeting was held
public record InvitedUnit(UnitView unit, boolean attended) {}
