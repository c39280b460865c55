package vn.thidua.rulebook.local;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A proposed regulation was given back.
public record RegulationGivenBack(@Nullable Actor by, RegulationId regulation, UnitId of, String number)
        implements RegulationFact {}
