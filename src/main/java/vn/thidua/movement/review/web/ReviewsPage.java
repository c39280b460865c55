package vn.thidua.movement.review.web;

import java.util.List;
import vn.thidua.movement.review.ReviewState;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.site.table.TablePage;

/// The review meetings of a movement.
/// @param due proposed to whoever leads it
public record ReviewsPage(MovementHead head, TablePage<ReviewLine> table, List<DueReview> due) {
    public boolean searched() {
        var query = table.query();
        return !query.filter("q").isEmpty() || !query.filter("state").isEmpty();
    }

    public List<ReviewState> states() {
        return List.of(ReviewState.values());
    }

    public String stateText(ReviewState state) {
        return ReviewLine.stateText(state);
    }

    public String address(ReviewLine line) {
        return table.query().path() + "/" + line.id().text();
    }
}
