package vn.thidua.duty;

import vn.thidua.kernel.Fact;

/// A fact that moves a duty: a module that owns what a kind of duty asks for (a registration, a report) publishes it,
/// and the duty follows in the same transaction. So `duty` never knows who fulfils what. The module asks for its own
/// permission before.
public interface SettlesDuty extends Fact {
    DutyId duty();

    /// Where the duty stands after it: submitted, returned, done, or open again.
    DutyState dutyState();
}
