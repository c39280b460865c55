package vn.thidua.duty.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;

/// One unit's part of a task. The unit does it and says so; whoever asked accepts it, gives it back or lets the unit
/// off. Whether it is late is read off the due date.
/// @param person null where the unit as a whole owes it
/// @param inheritedFrom the unit it passed from, where a reorganization has ended that one
/// @param opensOn the first day of the time for it where it has one
/// @param dueOn the last day in time, null where it is not known yet
/// @param submittedAt when the unit last said it was done
/// @param settledAt when it was accepted or waived
@Table(schema = "duty", name = "duty")
public record Duty(
        @Id DutyId id,
        @Version @Nullable Integer version,
        TaskId task,
        UnitId unit,
        @Nullable PersonId person,
        @Nullable UnitId inheritedFrom,
        DutyState state,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        @Nullable Instant submittedAt,
        @Nullable Instant settledAt) {

    /// The unit says it is done.
    /// @param onWord whether that settles it
    /// @throws Refusal where it stands elsewhere
    public Duty submitted(boolean onWord, Instant now) {
        return onWord ? in(state.to(DutyState.DONE), now, now) : in(state.to(DutyState.SUBMITTED), now, null);
    }

    /// The unit takes back what it handed in.
    public Duty withdrawn() {
        return in(state.to(DutyState.OPEN), null, null);
    }

    /// Given back: the unit owes it again, in the time it had.
    public Duty returned() {
        return in(state.to(DutyState.RETURNED), null, null);
    }

    public Duty accepted(Instant now) {
        return in(state.to(DutyState.DONE), submittedAt == null ? now : submittedAt, now);
    }

    public Duty waived(Instant now) {
        return in(state.to(DutyState.WAIVED), submittedAt, now);
    }

    /// Owed again after it was waived.
    public Duty restored() {
        return in(state.to(DutyState.OPEN), null, null);
    }

    /// Follows the fact of a module that fulfils its kind.
    public Duty settled(DutyState to, Instant now) {
        return switch (to) {
            case SUBMITTED -> submitted(false, now);
            case DONE -> accepted(now);
            case RETURNED -> returned();
            case OPEN -> withdrawn();
            case WAIVED -> waived(now);
            case MISSED -> in(state.to(DutyState.MISSED), submittedAt, now);
        };
    }

    private Duty in(DutyState to, @Nullable Instant submitted, @Nullable Instant settled) {
        return new Duty(id, version, task, unit, person, inheritedFrom, to, opensOn, dueOn, submitted, settled);
    }
}
