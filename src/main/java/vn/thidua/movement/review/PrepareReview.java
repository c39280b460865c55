package vn.thidua.movement.review;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Prepares a review meeting for the end of a stage, or of the movement.
@UseCase
public class PrepareReview {
    private final ReviewPermits permits;
    private final Reviews reviews;
    private final ReviewParts parts;
    private final Guests guests;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    PrepareReview(
            ReviewPermits permits,
            Reviews reviews,
            ReviewParts parts,
            Guests guests,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.reviews = reviews;
        this.parts = parts;
        this.guests = guests;
        this.clock = clock;
        this.facts = facts;
    }

    /// @param stage ordinal of the stage it ends, null where it reviews the movement as a whole
    /// @throws Refusal where the movement has no such stage, or something needed is missing
    public ReviewId execute(MovementId id, @Nullable Integer stage, Draft draft, Actor by) {
        var movement = permits.requireCall(by, id);
        if (stage != null && movement.stages().stream().noneMatch(each -> each.ordinal() == stage)) {
            throw Refusal.of(ReviewRefusals.NO_SUCH_STAGE, "movement.review.refusal.no_such_stage");
        }
        var call = ReviewWords.call(draft);
        var units = guests.of(movement, draft);
        var review = reviews.save(Review.prepared(id, movement.unit(), stage, call, by, clock.instant()));
        parts.invite(review.id(), units);
        facts.publishEvent(new ReviewPrepared(by, ReviewFact.About.of(review), call.on()));
        return review.id();
    }
}
