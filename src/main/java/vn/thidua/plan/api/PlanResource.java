package vn.thidua.plan.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.plan.life.Plan;

/// A plan as the API gives it.
/// @param unit key of the unit whose plan it is
/// @param revision of the text
/// @param edition how often it was issued
/// @param blocking open findings that block
/// @param version what its entity tag is made of
record PlanResource(
        String id,
        String unit,
        int year,
        String title,
        String state,
        int revision,
        int edition,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        int blocking,
        int warning,
        Instant changedAt,
        int version) {
    static PlanResource of(Plan plan, int revision) {
        var version = plan.version();
        return new PlanResource(
                plan.id().text(),
                Ids.text(plan.unit().value()),
                plan.year(),
                plan.title(),
                plan.state().name(),
                revision,
                plan.edition(),
                plan.number(),
                plan.issuedOn(),
                plan.blocking(),
                plan.warning(),
                plan.changedAt(),
                version == null ? 0 : version);
    }
}
