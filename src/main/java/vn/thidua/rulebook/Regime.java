package vn.thidua.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A period of the law with the acts that carry it.
/// @param applied false for law whose text is not known: it is shown, and nothing is judged by it
/// @param instruments numbers of its acts
public record Regime(
        String id,
        String name,
        boolean applied,
        List<String> instruments,
        Validity validity,
        @Nullable String note) implements Dated {
    public Regime {
        instruments = List.copyOf(instruments);
    }
}
