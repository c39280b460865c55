package vn.thidua.movement.review;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.document.FileId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Takes a document off a meeting.
@UseCase
public class RemoveDocument {
    private final ReviewPermits permits;
    private final ReviewParts parts;
    private final ApplicationEventPublisher facts;

    RemoveDocument(ReviewPermits permits, ReviewParts parts, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.parts = parts;
        this.facts = facts;
    }

    /// @throws Missing where it is not attached
    public void execute(MovementId movement, ReviewId id, FileId file, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        if (!parts.detach(id, file)) {
            throw new Missing("file");
        }
        facts.publishEvent(new ReviewDocumentRemoved(by, ReviewFact.About.of(held.review())));
    }
}
