package vn.thidua.rulebook.local;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A draft was thrown away.
public record RegulationDeleted(@Nullable Actor by, RegulationId regulation, UnitId of, String number)
        implements RegulationFact {}
