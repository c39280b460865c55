package vn.thidua.movement.board;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A column of the board.
/// @param dueOn the last day of most of those who owe it, null where it has none yet
public record BoardTask(
        UUID id, String kind, String words, @Nullable LocalDate dueOn) {
    public String kindText() {
        return "duty.kind." + kind.toLowerCase(Locale.ROOT);
    }
}
