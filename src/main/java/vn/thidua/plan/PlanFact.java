package vn.thidua.plan;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// Something that has happened to a plan.
public sealed interface PlanFact extends Fact
        permits AmendmentBegun,
                AmendmentDropped,
                FindingAccepted,
                PlanClosed,
                PlanDeleted,
                PlanDrafted,
                PlanEdited,
                PlanIssued,
                PlanRecalled,
                PlanReceived,
                PlanRestored,
                PlanReturned,
                PlanSubmitted,
                ProvisionCorrected,
                RemarkMade,
                RemarkSettled {
    PlanId plan();

    /// The unit whose plan it is.
    UnitId unitOf();

    /// The subject line as it was then.
    String title();

    @Override
    default String subjectKind() {
        return "plan";
    }

    @Override
    default UUID subject() {
        return plan().value();
    }

    @Override
    default UUID unit() {
        return unitOf().value();
    }

    @Override
    default Map<String, String> particulars() {
        return Map.of("title", title());
    }
}
