package vn.thidua.movement.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Writes down that a meeting was held, who was there and what it concluded; or mends what was written.
@UseCase
public class HoldReview {
    private final ReviewPermits permits;
    private final Reviews reviews;
    private final ReviewParts parts;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    HoldReview(
            ReviewPermits permits, Reviews reviews, ReviewParts parts, Clock clock, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.reviews = reviews;
        this.parts = parts;
        this.clock = clock;
        this.facts = facts;
    }

    /// @param seen version of the meeting that the writer had before him
    /// @param units that were there, of those invited
    public record Written(int seen, List<UnitId> units, String present, String conclusions) {
        public Written {
            units = List.copyOf(units);
        }
    }

    /// @throws Refusal where its day has not come, it was called off, or has changed since it was seen
    public void execute(MovementId movement, ReviewId id, Written written, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var before = held.review();
        int seen = written.seen();
        if (before.version() == null || before.version() != seen) {
            throw Refusal.of(ReviewRefusals.CHANGED_SINCE_SEEN, "movement.review.refusal.changed_since_seen");
        }
        if (before.onDay().isAfter(LocalDate.now(clock))) {
            throw Refusal.of(ReviewRefusals.NOT_YET, "movement.review.refusal.not_yet");
        }
        var outcome = new Review.Outcome(
                ReviewWords.text(written.present(), "present", ReviewWords.LONGEST),
                ReviewWords.text(written.conclusions(), "conclusions", ReviewWords.LONGEST));
        var after = reviews.save(before.held(outcome));
        parts.attended(id, written.units());
        facts.publishEvent(new ReviewHeld(by, ReviewFact.About.of(after)));
    }
}
