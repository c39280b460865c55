package vn.thidua.movement.review;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.AddedTasks;
import vn.thidua.movement.model.TakingPart;

/// Writes down what a meeting concluded that a unit is to do by a day: a duty of that unit.
@UseCase
public class ConcludeReview {
    private final ReviewPermits permits;
    private final ReviewParts parts;
    private final AddedTasks tasks;
    private final TakingPart takingPart;
    private final ApplicationEventPublisher facts;

    ConcludeReview(
            ReviewPermits permits,
            ReviewParts parts,
            AddedTasks tasks,
            TakingPart takingPart,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.parts = parts;
        this.tasks = tasks;
        this.takingPart = takingPart;
        this.facts = facts;
    }

    /// @throws Refusal where the meeting has not been held, the words are missing, or the unit does not take part
    public void execute(MovementId movement, ReviewId id, Conclusion.Wanted wanted, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var review = held.review();
        review.requireHeld();
        var words = ReviewWords.conclusion(wanted.words());
        var of = wanted.unit();
        if (of == null || !of.equals(review.unit()) && !takingPart.in(movement, of)) {
            throw Refusal.on("unit", ReviewRefusals.STRANGER_INVITED, "movement.review.refusal.stranger_charged");
        }
        var dueOn = wanted.by();
        if (dueOn == null || dueOn.isBefore(review.onDay())) {
            throw Refusal.on("by", ReviewRefusals.TIME_NEEDED, "movement.review.refusal.day_needed");
        }
        var owed = tasks.add(
                movement, new AddedTasks.Added(words, review.conclusions(), review.stage(), review.unit(), of, dueOn));
        parts.conclude(id, words, owed);
        facts.publishEvent(new ConclusionAsked(by, ReviewFact.About.of(review), of, words, dueOn));
    }
}
