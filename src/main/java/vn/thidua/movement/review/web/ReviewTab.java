package vn.thidua.movement.review.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.web.MovementTab;

/// The review meetings of a movement; for whoever leads it the tab counts the ends of stages that call for one soon.
@Component
class ReviewTab implements MovementTab {
    static final String PATH = "reviews";
    private static final int POSITION = 60;

    private final MovementPermits permits;
    private final DueReviews due;

    ReviewTab(MovementPermits permits, DueReviews due) {
        this.permits = permits;
        this.due = due;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String text() {
        return "movement.review.tab";
    }

    @Override
    public Optional<Integer> count(Movement movement, Actor by) {
        if (!permits.leads(by, movement)) {
            return Optional.empty();
        }
        int soon = (int) due.of(movement).stream().filter(DueReview::soon).count();
        return soon == 0 ? Optional.empty() : Optional.of(soon);
    }
}
