package vn.thidua.rulebook.local;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// Something that has happened to a local regulation.
public sealed interface RegulationFact extends Fact
        permits RegulationEntered,
                RegulationChanged,
                RegulationProposed,
                RegulationGivenBack,
                RegulationApproved,
                RegulationRepealed,
                RegulationDeleted,
                RegulationPaperAdded,
                RegulationPaperRemoved,
                RegulationAdopted,
                RegulationRestored {
    RegulationId regulation();

    /// The unit whose regulation it is.
    UnitId of();

    /// Number and symbol of the paper.
    String number();

    @Override
    default String subjectKind() {
        return "regulation";
    }

    @Override
    default UUID subject() {
        return regulation().value();
    }

    @Override
    default UUID unit() {
        return of().value();
    }

    @Override
    default Map<String, String> particulars() {
        return Map.of("regulation_number", number());
    }
}
