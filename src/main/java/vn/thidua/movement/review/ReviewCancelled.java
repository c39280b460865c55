package vn.thidua.movement.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A meeting was called off.
/// @param told whether people had been invited
public record ReviewCancelled(@Nullable Actor by, About about, String reason, boolean told) implements ReviewFact {
    @Override
    public Map<String, String> particulars() {
        return about.with("because", reason);
    }
}
