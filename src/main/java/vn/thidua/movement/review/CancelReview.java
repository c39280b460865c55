package vn.thidua.movement.review;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Calls a meeting off, with a word why.
@UseCase
public class CancelReview {
    private final ReviewPermits permits;
    private final Reviews reviews;
    private final ApplicationEventPublisher facts;

    CancelReview(ReviewPermits permits, Reviews reviews, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.reviews = reviews;
        this.facts = facts;
    }

    /// @throws Refusal where it has been held, or no reason is given
    public void execute(MovementId movement, ReviewId id, String reason, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var after = reviews.save(held.review().cancelled(ReviewWords.reason(reason)));
        facts.publishEvent(
                new ReviewCancelled(by, ReviewFact.About.of(after), after.reason(), after.invitedOn() != null));
    }
}
