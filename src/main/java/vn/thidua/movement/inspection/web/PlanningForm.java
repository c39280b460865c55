package vn.thidua.movement.inspection.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.inspection.Inspection;
import vn.thidua.movement.inspection.Planned;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// What somebody typed of an inspection to come.
/// @param chosen key of the unit to inspect, null where it is being changed: the unit stays
/// @param seen version that was changed, null for a new one
public record PlanningForm(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable String team,

        @Nullable String matters,

        @Nullable Integer seen,

        @Nullable String chosen) {
    static final PlanningForm EMPTY = new PlanningForm(null, null, null, null, null);

    static PlanningForm of(Inspection inspection) {
        return new PlanningForm(
                inspection.plannedOn(), inspection.team(), inspection.matters(), inspection.version(), null);
    }

    PlanningForm of(UnitId inspected) {
        return new PlanningForm(on, team, matters, seen, Ids.text(inspected.value()));
    }

    Planned planned() {
        return new Planned(on, said(team), said(matters));
    }

    public String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public String day() {
        return on == null ? "" : on.toString();
    }

    public int version() {
        return Objects.requireNonNullElse(seen, -1);
    }

    public boolean inspects(UnitView unit) {
        return Ids.text(unit.id().value()).equals(chosen);
    }
}
