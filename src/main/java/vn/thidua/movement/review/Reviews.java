package vn.thidua.movement.review;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.kernel.Missing;

/// The review meetings, one by one; lists read them by SQL.
interface Reviews extends Repository<Review, ReviewId> {
    Review save(Review review);

    Optional<Review> findById(ReviewId id);

    @Query("select * from movement.review where id = :id for update")
    Optional<Review> lock(ReviewId id);

    default Review require(ReviewId id) {
        return findById(id).orElseThrow(() -> new Missing("review"));
    }
}
