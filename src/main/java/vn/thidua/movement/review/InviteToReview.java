package vn.thidua.movement.review;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.document.StoredFiles;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Sends the invitation to a meeting: gives it its number, keeps the paper as printed, and tells the units invited.
@UseCase
public class InviteToReview {
    private final ReviewPermits permits;
    private final Reviews reviews;
    private final Invitations invitations;
    private final StoredFiles files;
    private final PaperWriter writer;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    InviteToReview(
            ReviewPermits permits,
            Reviews reviews,
            Invitations invitations,
            StoredFiles files,
            PaperWriter writer,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.reviews = reviews;
        this.invitations = invitations;
        this.files = files;
        this.writer = writer;
        this.clock = clock;
        this.facts = facts;
    }

    /// @throws Refusal where the meeting has been held or called off, or its day has passed
    public void execute(MovementId movement, ReviewId id, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var review = held.review();
        var today = LocalDate.now(clock);
        if (review.onDay().isBefore(today)) {
            throw Refusal.of(ReviewRefusals.PAST, "movement.review.refusal.past");
        }
        // an undeclared move is refused before a number is taken
        if (!review.state().may(ReviewState.INVITED)) {
            review.state().to(ReviewState.INVITED);
        }
        var number = invitations.number(review, today);
        var paper = invitations.paper(held, number, today);
        var name = invitations.fileName();
        var after = reviews.save(review.invited(new Review.Invitation(
                number.printed(),
                today,
                files.store(name + ".docx", PaperWriter.DOCX_TYPE, writer.docx(paper)),
                files.store(name + ".pdf", PaperWriter.PDF_TYPE, writer.pdf(paper)))));
        facts.publishEvent(new InvitedToReview(by, ReviewFact.About.of(after), number.printed()));
    }
}
