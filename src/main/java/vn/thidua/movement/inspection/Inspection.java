package vn.thidua.movement.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// An inspection of one unit.
/// @param unit the unit that inspects
/// @param team who comes, a line each
/// @param matters what is looked at, a line each
/// @param heldOn null until it was held
/// @param present who was there for the inspected unit, a line each
/// @param reason why it was called off, or closed before all was mended; else empty
@Table(schema = "movement", name = "inspection")
public record Inspection(
        @Id InspectionId id,
        @Version @Nullable Integer version,
        MovementId movement,
        UnitId unit,
        UnitId inspected,
        InspectionState state,
        LocalDate plannedOn,
        String team,
        String matters,
        @Nullable LocalDate heldOn,
        String present,
        String findings,
        String reason,
        UUID plannedBy,
        String plannedByName,
        Instant plannedAt) {

    /// What is planned.
    public record Outline(LocalDate on, String team, String matters) {}

    /// What came of it.
    public record Outcome(LocalDate on, String present, String findings) {}

    static Inspection planned(
            MovementId movement, UnitId unit, UnitId inspected, Outline outline, Actor by, Instant now) {
        return new Inspection(
                InspectionId.next(),
                null,
                movement,
                unit,
                inspected,
                InspectionState.PLANNED,
                outline.on(),
                outline.team(),
                outline.matters(),
                null,
                "",
                "",
                "",
                by.account(),
                by.name(),
                now);
    }

    /// @throws Refusal where it has been held or called off
    Inspection changed(Outline outline) {
        if (state != InspectionState.PLANNED) {
            throw Refusal.of(InspectionRefusals.NOT_PLANNED, "movement.inspection.refusal.not_planned");
        }
        return with(state, outline, outcome(), reason);
    }

    /// Held, or what was written down of it mended.
    Inspection held(Outcome outcome) {
        var to = state == InspectionState.HELD ? state : state.to(InspectionState.HELD);
        return with(to, outline(), outcome, "");
    }

    Inspection cancelled(String why) {
        return with(state.to(InspectionState.CANCELLED), outline(), outcome(), why);
    }

    /// Planned again after it was called off.
    Inspection restored() {
        return with(state.to(InspectionState.PLANNED), outline(), outcome(), "");
    }

    /// @param why empty where all is mended
    Inspection closed(String why) {
        return with(state.to(InspectionState.CLOSED), outline(), outcome(), why);
    }

    /// @throws Refusal where it is not closed
    Inspection reopened() {
        if (state != InspectionState.CLOSED) {
            throw Refusal.of(InspectionRefusals.NOT_CLOSED, "movement.inspection.refusal.not_closed");
        }
        return with(state.to(InspectionState.HELD), outline(), outcome(), "");
    }

    void requireHeld() {
        if (state != InspectionState.HELD) {
            throw Refusal.of(InspectionRefusals.NOT_HELD, "movement.inspection.refusal.not_held");
        }
    }

    private Outline outline() {
        return new Outline(plannedOn, team, matters);
    }

    private Written outcome() {
        return new Written(heldOn, present, findings);
    }

    private record Written(@Nullable LocalDate on, String present, String findings) {}

    private Inspection with(InspectionState to, Outline outline, Outcome outcome, String why) {
        return with(to, outline, new Written(outcome.on(), outcome.present(), outcome.findings()), why);
    }

    private Inspection with(InspectionState to, Outline outline, Written written, String why) {
        return new Inspection(
                id,
                version,
                movement,
                unit,
                inspected,
                to,
                outline.on(),
                outline.team(),
                outline.matters(),
                written.on(),
                written.present(),
                written.findings(),
                why,
                plannedBy,
                plannedByName,
                plannedAt);
    }
}
