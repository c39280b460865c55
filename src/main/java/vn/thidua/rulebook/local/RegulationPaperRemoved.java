package vn.thidua.rulebook.local;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A file was taken off a regulation again.
public record RegulationPaperRemoved(@Nullable Actor by, RegulationId regulation, UnitId of, String number)
        implements RegulationFact {}
