package vn.thidua.duty;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// Something that has happened to a duty.
public sealed interface DutyFact extends Fact
        permits DutyAccepted, DutyMoved, DutyRestored, DutyReturned, DutySubmitted, DutyWaived, DutyWithdrawn {
    DutyId duty();

    /// The unit that owes it.
    UnitId unitOf();

    /// What it asks.
    String words();

    @Override
    default String subjectKind() {
        return "duty";
    }

    @Override
    default UUID subject() {
        return duty().value();
    }

    @Override
    default UUID unit() {
        return unitOf().value();
    }

    @Override
    default Map<String, String> particulars() {
        return Map.of("words", words());
    }
}
