package vn.thidua.movement.review;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

/// The key of a review meeting.
public record ReviewId(UUID value) implements Identifier {
    public static ReviewId next() {
        return new ReviewId(Ids.next());
    }

    public String text() {
        return Ids.text(value);
    }
}
