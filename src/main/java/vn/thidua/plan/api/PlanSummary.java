package vn.thidua.plan.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.web.PlanLine;

/// A plan in a list.
/// @param unit short name of the unit
record PlanSummary(
        String id,
        String unit,
        int year,
        String title,
        String state,
        int edition,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        int blocking,
        int warning,
        Instant changedAt) {
    static PlanSummary of(PlanLine line) {
        return new PlanSummary(
                line.id().text(),
                line.unit(),
                line.year(),
                line.title(),
                line.state().name(),
                line.edition(),
                line.number(),
                line.issuedOn(),
                line.blocking(),
                line.warning(),
                line.changedAt());
    }
}
