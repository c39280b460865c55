package vn.thidua.movement.review;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A review meeting is being prepared.
public record ReviewPrepared(@Nullable Actor by, About about, LocalDate on) implements ReviewFact {
    @Override
    public Map<String, String> particulars() {
        return about.with("onDay", on.toString());
    }
}
