package vn.thidua.movement.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyOrigins;
import vn.thidua.duty.TaskId;

/// Meetings as what duties are about. The unit hands in what it did on the page of the duty.
@Component
@Transactional(readOnly = true)
class ReviewOrigins implements DutyOrigins {
    private final Reviews reviews;
    private final ReviewParts parts;

    ReviewOrigins(Reviews reviews, ReviewParts parts) {
        this.reviews = reviews;
        this.parts = parts;
    }

    /// The origin of such a duty is the movement.
    @Override
    public Optional<Origin> find(UUID origin) {
        return Optional.empty();
    }

    @Override
    public Optional<Matter> about(TaskId task) {
        return parts.asking(task)
                .flatMap(reviews::findById)
                .map(review -> new Matter(
                        review.title(),
                        "/movements/" + review.movement().text() + "/reviews/"
                                + review.id().text(),
                        false));
    }
}
