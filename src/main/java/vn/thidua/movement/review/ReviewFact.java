package vn.thidua.movement.review;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Fact;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Something that has happened to a review meeting.
public sealed interface ReviewFact extends Fact
        permits ReviewPrepared,
                ReviewChanged,
                InvitedToReview,
                ReviewCancelled,
                ReviewRestored,
                ReviewDocumentAttached,
                ReviewDocumentRemoved,
                ReviewHeld,
                ConclusionAsked {
    About about();

    /// Which meeting.
    /// @param unit the unit that calls it
    record About(ReviewId review, MovementId movement, UnitId unit, String title) {
        static About of(Review review) {
            return new About(review.id(), review.movement(), review.unit(), review.title());
        }

        /// What a reader of the trail wants to know.
        Map<String, String> with(String key, @Nullable String value) {
            return value == null || value.isEmpty() ? Map.of("review", title) : Map.of("review", title, key, value);
        }
    }

    @Override
    default String subjectKind() {
        return "review";
    }

    @Override
    default UUID subject() {
        return about().review().value();
    }

    @Override
    default UUID unit() {
        return about().unit().value();
    }

    @Override
    default Map<String, String> particulars() {
        return Map.of("review", about().title());
    }
}
