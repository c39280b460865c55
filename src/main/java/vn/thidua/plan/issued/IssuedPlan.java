package vn.thidua.plan.issued;

import java.time.LocalDate;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.model.PlanContent;

/// A plan as its last edition was signed.
/// @param edition 1 for the first issue, 2 for the first amendment, …
/// @param title the subject line
/// @param number number and symbol (`12/KH-STC`)
/// @param closed whether it has run its course
/// @param text the normalised text, which all spans of the content point into
public record IssuedPlan(
        PlanId id,
        UnitId unit,
        int edition,
        int year,
        String title,
        String number,
        LocalDate issuedOn,
        boolean closed,
        String text,
        PlanContent content) {}
