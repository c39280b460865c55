package vn.thidua.movement.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementPermits;

/// Who may do what with review meetings. Whoever leads a movement calls them. Those who see the unit that leads find
/// them all; who sees an invited unit finds a meeting once its invitation has gone out.
@Component
@Transactional(readOnly = true)
public class ReviewPermits {
    private final MovementPermits movements;
    private final Reviews reviews;
    private final Permits permits;
    private final JdbcClient jdbc;

    ReviewPermits(MovementPermits movements, Reviews reviews, Permits permits, JdbcClient jdbc) {
        this.movements = movements;
        this.reviews = reviews;
        this.permits = permits;
        this.jdbc = jdbc;
    }

    public record Held(Review review, Movement movement) {}

    /// @throws Missing where the actor does not see the movement
    /// @throws Refusal where he sees it but does not lead it
    public Movement requireCall(Actor by, MovementId id) {
        return movements.requireLead(by, id);
    }

    /// @throws Missing where the actor may not see it, or it is another movement's
    public Held requireSee(Actor by, MovementId movement, ReviewId id) {
        return seen(by, movements.requireSee(by, movement), reviews.require(id));
    }

    /// The meeting, locked until the transaction ends, for whoever leads the movement.
    @Transactional
    public Held requireKeep(Actor by, MovementId movement, ReviewId id) {
        var held =
                seen(by, movements.requireSee(by, movement), reviews.lock(id).orElseThrow(() -> new Missing("review")));
        movements.requireLead(by, movement);
        return held;
    }

    private Held seen(Actor by, Movement movement, Review review) {
        if (!review.movement().equals(movement.id())
                || !permits.may(by, Act.SEE, review.unit()) && !invited(by, review)) {
            throw new Missing("review");
        }
        return new Held(review, movement);
    }

    private boolean invited(Actor by, Review review) {
        return review.invitedOn() != null
                && jdbc.sql("""
                        select exists (select from movement.review_unit r join organization.unit u on u.id = r.unit
                                       where r.review = :review
                                         and u.path && array(select unit from access.granted_units(:by, 'SEE')))
                        """)
                        .param("review", review.id().value())
                        .param("by", by.account())
                        .query(Boolean.class)
                        .single();
    }
}
