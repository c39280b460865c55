package vn.thidua.movement.board;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How a duty stands on the board, the most urgent first. Named in the message bundles as
/// `movement.standing.<name in lower case>`.
public enum Standing {
    LATE,
    /// due within the next five working days
    SOON,
    /// given back, and still in time
    RETURNED,
    /// handed in, not judged yet
    WAITING,
    OPEN,
    DONE,
    WAIVED;

    /// As it stands in the address and in style sheets.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String text() {
        return "movement.standing." + key();
    }

    static Optional<Standing> of(String key) {
        return Stream.of(values())
                .filter(standing -> standing.key().equals(key))
                .findFirst();
    }
}
