package vn.thidua.plan.life;

import static vn.thidua.plan.life.PlanState.AMENDING;
import static vn.thidua.plan.life.PlanState.CLOSED;
import static vn.thidua.plan.life.PlanState.DRAFT;
import static vn.thidua.plan.life.PlanState.FLOW;
import static vn.thidua.plan.life.PlanState.ISSUED;
import static vn.thidua.plan.life.PlanState.RECEIVED;
import static vn.thidua.plan.life.PlanState.RETURNED;
import static vn.thidua.plan.life.PlanState.SUBMITTED;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.document.FileId;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;

/// A plan of a unit for a year. It is born as a draft from a file, from nothing, from an earlier plan or as an answer
/// to a superior's; its text lives in [Revision]s, of which `revision` is the one that holds. The officer submits it,
/// the head returns it with reasons or signs it: then it bears number and date, the text is locked and an [Edition]
/// is kept. An amendment works on a new text while the last edition stays in force; signing it makes the next edition.
/// A draft that was never issued can be thrown away and brought back; an issued plan stays. A paper received from a
/// superior outside the system is kept beside the unit's own and goes through none of this.
/// @param title the subject line as read, for lists
/// @param original the file it was read from
/// @param answers the superior's plan that it implements
/// @param follows the plan of an earlier year it was made from
/// @param edition how many editions have been issued
/// @param number number and symbol of the last edition (`12/KH-STC`)
/// @param receivedFrom the body outside the system that issued it; null for plans of units of the tree
/// @param blocking open findings that block, as of the revision that holds
/// @param warning open findings that warn
@Table(schema = "plan", name = "plan")
public record Plan(
        @Id PlanId id,
        @Version @Nullable Integer version,
        UnitId unit,
        int year,
        String title,
        PlanState state,
        int revision,
        @Nullable FileId original,
        @Nullable PlanId answers,
        @Nullable PlanId follows,
        int edition,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        int blocking,
        int warning,
        Instant changedAt,
        @Nullable Instant deletedAt,
        @Nullable String receivedFrom) {

    /// What a revision shows in lists: taken anew from each text.
    public record Standing(int year, String title, int blocking, int warning) {}

    public static Plan drafted(
            UnitId unit,
            Standing standing,
            @Nullable FileId original,
            @Nullable PlanId answers,
            @Nullable PlanId follows,
            Instant at) {
        return new Plan(
                PlanId.next(),
                null,
                unit,
                standing.year,
                standing.title,
                DRAFT,
                1,
                original,
                answers,
                follows,
                0,
                null,
                null,
                standing.blocking,
                standing.warning,
                at,
                null,
                null);
    }

    /// A superior's paper, as it came.
    /// @param from the body that issued it
    public static Plan received(
            UnitId unit,
            Standing standing,
            @Nullable FileId original,
            String from,
            String number,
            LocalDate issuedOn,
            Instant at) {
        return new Plan(
                PlanId.next(),
                null,
                unit,
                standing.year,
                standing.title,
                RECEIVED,
                1,
                original,
                null,
                null,
                0,
                number,
                issuedOn,
                standing.blocking,
                standing.warning,
                at,
                null,
                from);
    }

    public boolean received() {
        return state == RECEIVED;
    }

    /// @throws Refusal where it is another body's paper
    public void requireOwn() {
        if (received()) {
            throw Refusal.of(PlanRefusals.RECEIVED, "plan.refusal.received");
        }
    }

    /// @throws Refusal where the text is locked
    public void requireOpen() {
        if (!state.open() || deletedAt != null) {
            throw Refusal.of(PlanRefusals.LOCKED, "plan.refusal.locked");
        }
    }

    /// Another revision holds.
    public Plan at(int newRevision, Standing standing, Instant now) {
        requireOpen();
        return with(state, newRevision, standing, now);
    }

    /// The same text, seen anew: a finding was accepted.
    public Plan seen(Standing standing, Instant now) {
        return with(state, revision, standing, now);
    }

    public Plan readFrom(FileId file) {
        return new Plan(
                id,
                version,
                unit,
                year,
                title,
                state,
                revision,
                file,
                answers,
                follows,
                edition,
                number,
                issuedOn,
                blocking,
                warning,
                changedAt,
                deletedAt,
                receivedFrom);
    }

    public Plan submitted(Instant now) {
        return in(SUBMITTED, now);
    }

    /// Given back by the head, or taken back by the officer.
    public Plan returned(Instant now) {
        return in(RETURNED, now);
    }

    /// Signed: the revision with number and date holds from now on.
    public Plan issued(int newRevision, Standing standing, String newNumber, LocalDate on, Instant now) {
        requireSubmitted();
        return new Plan(
                id,
                version,
                unit,
                standing.year,
                standing.title,
                FLOW.move(state, ISSUED),
                newRevision,
                original,
                answers,
                follows,
                edition + 1,
                newNumber,
                on,
                standing.blocking,
                standing.warning,
                now,
                deletedAt,
                receivedFrom);
    }

    /// @throws Refusal where it does not lie before the head
    public void requireSubmitted() {
        if (state != SUBMITTED) {
            throw Refusal.of(PlanRefusals.NOT_SUBMITTED, "plan.refusal.not_submitted");
        }
    }

    public Plan amending(Instant now) {
        return in(AMENDING, now);
    }

    /// The amendment is given up: the text of the last edition holds again.
    public Plan amendmentDropped(int lastIssued, Standing standing, Instant now) {
        if (edition == 0) {
            throw Refusal.of(PlanRefusals.NOT_ISSUED, "plan.refusal.not_issued");
        }
        return with(FLOW.move(state, ISSUED), lastIssued, standing, now);
    }

    /// As those see it who may read only what was issued.
    public Plan asIssued() {
        return with(received() ? RECEIVED : ISSUED, revision, new Standing(year, title, 0, 0), changedAt);
    }

    public Plan closed(Instant now) {
        return in(CLOSED, now);
    }

    public Plan deleted(Instant now) {
        if (edition > 0) {
            throw Refusal.of(PlanRefusals.ISSUED_STAYS, "plan.refusal.issued_stays");
        }
        if (!received()) {
            requireOpen();
        }
        return withDeletedAt(now);
    }

    public Plan restored() {
        return withDeletedAt(null);
    }

    private Plan in(PlanState to, Instant now) {
        return with(FLOW.move(state, to), revision, new Standing(year, title, blocking, warning), now);
    }

    private Plan with(PlanState to, int newRevision, Standing standing, Instant now) {
        return new Plan(
                id,
                version,
                unit,
                standing.year,
                standing.title,
                to,
                newRevision,
                original,
                answers,
                follows,
                edition,
                number,
                issuedOn,
                standing.blocking,
                standing.warning,
                now,
                deletedAt,
                receivedFrom);
    }

    private Plan withDeletedAt(@Nullable Instant at) {
        return new Plan(
                id,
                version,
                unit,
                year,
                title,
                state,
                revision,
                original,
                answers,
                follows,
                edition,
                number,
                issuedOn,
                blocking,
                warning,
                changedAt,
                at,
                receivedFrom);
    }
}
