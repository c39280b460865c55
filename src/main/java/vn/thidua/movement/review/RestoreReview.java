package vn.thidua.movement.review;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Prepares a meeting again that was called off; its invitation goes out anew.
@UseCase
public class RestoreReview {
    private final ReviewPermits permits;
    private final Reviews reviews;
    private final ApplicationEventPublisher facts;

    RestoreReview(ReviewPermits permits, Reviews reviews, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.reviews = reviews;
        this.facts = facts;
    }

    public void execute(MovementId movement, ReviewId id, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var after = reviews.save(held.review().restored());
        facts.publishEvent(new ReviewRestored(by, ReviewFact.About.of(after)));
    }
}
