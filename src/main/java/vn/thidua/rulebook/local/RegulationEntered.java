package vn.thidua.rulebook.local;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A draft of a regulation was entered.
public record RegulationEntered(@Nullable Actor by, RegulationId regulation, UnitId of, String number)
        implements RegulationFact {}
