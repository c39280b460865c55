package vn.thidua.organization;

import java.util.UUID;
import vn.thidua.kernel.Fact;

/// Something that has happened to a unit by decision.
public sealed interface UnitFact extends Fact
        permits UnitRenamed, UnitMerged, UnitSplit, UnitClosed, ReorganizationEntered, ReorganizationUndone {
    UnitId id();

    @Override
    default String subjectKind() {
        return "unit";
    }

    @Override
    default UUID subject() {
        return id().value();
    }

    @Override
    default UUID unit() {
        return id().value();
    }
}
