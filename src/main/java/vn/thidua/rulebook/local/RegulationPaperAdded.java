package vn.thidua.rulebook.local;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// The signed paper of a regulation was kept with it.
public record RegulationPaperAdded(@Nullable Actor by, RegulationId regulation, UnitId of, String number)
        implements RegulationFact {}
