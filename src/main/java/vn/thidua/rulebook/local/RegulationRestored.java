package vn.thidua.rulebook.local;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A draft that was thrown away was brought back.
public record RegulationRestored(@Nullable Actor by, RegulationId regulation, UnitId of, String number)
        implements RegulationFact {}
