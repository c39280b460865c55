package vn.thidua.rulebook.local;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A regulation was approved, and holds from its first day.
public record RegulationApproved(@Nullable Actor by, RegulationId regulation, UnitId of, String number)
        implements RegulationFact {}
