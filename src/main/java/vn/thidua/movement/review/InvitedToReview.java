package vn.thidua.movement.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// The invitation to a meeting has gone out.
/// @param number empty where it bears none
public record InvitedToReview(@Nullable Actor by, About about, String number) implements ReviewFact {
    @Override
    public Map<String, String> particulars() {
        return about.with("number", number);
    }
}
