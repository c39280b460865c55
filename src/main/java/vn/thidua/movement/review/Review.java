package vn.thidua.movement.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.document.FileId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// A review meeting of a movement.
/// @param unit the unit that calls it
/// @param stage ordinal of the stage it ends, null where it reviews the movement as a whole
/// @param others people invited beside the units, a line each
/// @param number of the last invitation with its symbol, empty where it bears none
/// @param invitedOn when they were last invited, null while nobody has been
/// @param docx the last invitation as it was printed
/// @param present people who were there beside the units, a line each
/// @param reason why it was called off, else empty
@Table(schema = "movement", name = "review")
public record Review(
        @Id ReviewId id,
        @Version @Nullable Integer version,
        MovementId movement,
        UnitId unit,
        @Nullable Integer stage,
        ReviewState state,
        String title,
        LocalDate onDay,
        LocalTime starts,
        String place,
        String chair,
        String agenda,
        String others,
        String number,
        @Nullable LocalDate invitedOn,
        @Nullable FileId docx,
        @Nullable FileId pdf,
        String present,
        String conclusions,
        String reason,
        UUID preparedBy,
        Instant preparedAt) {

    /// What is called: when, where, what about.
    public record Call(
            String title, LocalDate on, LocalTime starts, String place, String chair, String agenda, String others) {}

    /// The invitation as it went out.
    record Invitation(String number, LocalDate on, FileId docx, FileId pdf) {}

    private record Rest(
            String number,
            @Nullable LocalDate on,
            @Nullable FileId docx,
            @Nullable FileId pdf) {
        static final Rest NONE = new Rest("", null, null, null);
    }

    /// What came of it.
    public record Outcome(String present, String conclusions) {}

    static Review prepared(
            MovementId movement, UnitId unit, @Nullable Integer stage, Call call, Actor by, Instant now) {
        return make(
                new Review(
                        ReviewId.next(),
                        null,
                        movement,
                        unit,
                        stage,
                        ReviewState.PREPARED,
                        "",
                        LocalDate.EPOCH,
                        LocalTime.MIDNIGHT,
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        null,
                        null,
                        "",
                        "",
                        "",
                        by.account(),
                        now),
                ReviewState.PREPARED,
                call,
                Rest.NONE,
                new Outcome("", ""),
                "");
    }

    /// Whether the invitation that went out is the one that holds: nothing has changed since.
    public boolean sent() {
        return invitedOn != null && state != ReviewState.PREPARED;
    }

    public Call call() {
        return new Call(title, onDay, starts, place, chair, agenda, others);
    }

    /// Changed; whoever was invited is to be invited anew.
    /// @throws Refusal where it has been held or called off
    Review changed(Call next) {
        if (state != ReviewState.PREPARED && state != ReviewState.INVITED) {
            throw Refusal.of(ReviewRefusals.NOT_PREPARED, "movement.review.refusal.not_prepared");
        }
        return make(this, ReviewState.PREPARED, next, rest(), outcome(), reason);
    }

    Review invited(Invitation invitation) {
        var rest = new Rest(invitation.number(), invitation.on(), invitation.docx(), invitation.pdf());
        return make(this, state.to(ReviewState.INVITED), call(), rest, outcome(), reason);
    }

    /// Held, or what was written down of it mended.
    Review held(Outcome next) {
        var to = state == ReviewState.HELD ? state : state.to(ReviewState.HELD);
        return make(this, to, call(), rest(), next, reason);
    }

    Review cancelled(String why) {
        return make(this, state.to(ReviewState.CANCELLED), call(), rest(), outcome(), why);
    }

    /// Prepared again after it was called off.
    /// @throws Refusal where it was not
    Review restored() {
        if (state != ReviewState.CANCELLED) {
            throw Refusal.of(ReviewRefusals.NOT_CANCELLED, "movement.review.refusal.not_cancelled");
        }
        return make(this, state.to(ReviewState.PREPARED), call(), rest(), outcome(), "");
    }

    void requireHeld() {
        if (state != ReviewState.HELD) {
            throw Refusal.of(ReviewRefusals.NOT_HELD, "movement.review.refusal.not_held");
        }
    }

    private Rest rest() {
        return new Rest(number, invitedOn, docx, pdf);
    }

    private Outcome outcome() {
        return new Outcome(present, conclusions);
    }

    private static Review make(Review of, ReviewState to, Call call, Rest rest, Outcome outcome, String why) {
        return new Review(
                of.id,
                of.version,
                of.movement,
                of.unit,
                of.stage,
                to,
                call.title(),
                call.on(),
                call.starts(),
                call.place(),
                call.chair(),
                call.agenda(),
                call.others(),
                rest.number(),
                rest.on(),
                rest.docx(),
                rest.pdf(),
                outcome.present(),
                outcome.conclusions(),
                why,
                of.preparedBy,
                of.preparedAt);
    }
}
