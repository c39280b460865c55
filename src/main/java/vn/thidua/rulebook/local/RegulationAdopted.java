package vn.thidua.rulebook.local;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// An heir has taken over the regulation of a unit that has ended, as a draft of its own.
public record RegulationAdopted(@Nullable Actor by, RegulationId regulation, UnitId of, String number)
        implements RegulationFact {}
