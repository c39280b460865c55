package vn.thidua.movement.review.web;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.TakingPart;
import vn.thidua.movement.review.Review;
import vn.thidua.movement.review.ReviewPermits;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.site.FormErrors;
import vn.thidua.site.TextBundles;
import vn.thidua.site.Texts;

/// Puts together the form for a meeting: for a new one, what a review at the end of that stage usually says.
@Component
class CallForms {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ReviewPermits permits;
    private final MovementHeads heads;
    private final TakingPart takingPart;
    private final DueReviews due;
    private final TextBundles bundles;

    CallForms(ReviewPermits permits, MovementHeads heads, TakingPart takingPart, DueReviews due, TextBundles bundles) {
        this.permits = permits;
        this.heads = heads;
        this.takingPart = takingPart;
        this.due = due;
        this.bundles = bundles;
    }

    /// For whoever leads the movement.
    CallPage page(MovementId movement, @Nullable Review review, CallForm form, FormErrors errors, Actor by) {
        permits.requireCall(by, movement);
        return new CallPage(heads.of(movement, ReviewTab.PATH, by), review, takingPart.in(movement), form, errors);
    }

    /// What is proposed for the end of a stage; of one that has its meeting, or of none, an empty form.
    /// @param stage 0 for the movement as a whole
    CallForm proposed(MovementId id, int stage, Actor by) {
        var movement = permits.requireCall(by, id);
        var proposal = due.of(movement).stream()
                .filter(each -> each.key() == stage)
                .findFirst()
                .orElse(null);
        var everybody = takingPart.in(id).stream()
                .map(unit -> Ids.text(unit.id().value()))
                .toList();
        // what goes onto paper is Vietnamese whatever language the page has
        var texts = bundles.in(Vietnamese.LOCALE);
        return new CallForm(
                stage,
                proposal == null ? "" : title(texts, proposal, movement),
                proposal == null ? null : proposal.on(),
                MORNING,
                "",
                "",
                texts.of(
                        proposal != null && proposal.last()
                                ? "movement.review.agenda.final"
                                : "movement.review.agenda.midterm"),
                "",
                List.copyOf(everybody),
                null);
    }

    private static String title(Texts texts, DueReview proposal, Movement movement) {
        if (proposal.last()) {
            return texts.of("movement.review.proposed.final", Integer.toString(movement.year()));
        }
        var name = proposal.name().isEmpty() ? texts.of("movement.stage", proposal.key()) : proposal.name();
        return texts.of("movement.review.proposed.midterm", name);
    }
}
