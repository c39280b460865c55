package vn.thidua.movement.review;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Changes when, where, what about or whom a meeting is. Whoever was invited is to be invited anew.
@UseCase
public class ChangeReview {
    private final ReviewPermits permits;
    private final Reviews reviews;
    private final ReviewParts parts;
    private final Guests guests;
    private final ApplicationEventPublisher facts;

    ChangeReview(
            ReviewPermits permits, Reviews reviews, ReviewParts parts, Guests guests, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.reviews = reviews;
        this.parts = parts;
        this.guests = guests;
        this.facts = facts;
    }

    /// @param seen version of the meeting that the writer had before him
    /// @throws Refusal where it has been held or called off, has changed since, or something needed is missing
    public void execute(MovementId movement, ReviewId id, int seen, Draft draft, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var before = held.review();
        if (before.version() == null || before.version() != seen) {
            throw Refusal.of(ReviewRefusals.CHANGED_SINCE_SEEN, "movement.review.refusal.changed_since_seen");
        }
        var call = ReviewWords.call(draft);
        var units = guests.of(held.movement(), draft);
        var after = reviews.save(before.changed(call));
        parts.invite(id, units);
        facts.publishEvent(new ReviewChanged(by, ReviewFact.About.of(after), call.on()));
    }
}
