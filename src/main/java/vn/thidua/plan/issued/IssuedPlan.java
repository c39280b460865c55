package vn.thidua.plan.issued;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.model.PlanContent;

/// A plan as its last edition was signed.
/// @param edition 1 for the first issue, 2 for the first amendment, …
/// @param title the subject line
/// @param number number and symbol (`12/KH-STC`)
/// @param answers the superior's plan that it carries out, null where it carries out none
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
        @Nullable PlanId answers,
        boolean closed,
        String text,
        PlanContent content) {}
