package vn.thidua.rulebook.local;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// The draft of a regulation was changed.
public record RegulationChanged(@Nullable Actor by, RegulationId regulation, UnitId of, String number)
        implements RegulationFact {}
