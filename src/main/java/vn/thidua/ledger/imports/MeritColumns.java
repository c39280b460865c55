package vn.thidua.ledger.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.document.sheet.SheetColumn;
import vn.thidua.document.sheet.WordFile;
import vn.thidua.kernel.Vietnamese;

/// The words of lists of merits: what columns and values are called. Kept in `ledger/headings.txt` and
/// `ledger/words.txt`.
final class MeritColumns {
    static final List<SheetColumn> ALL = WordFile.columns("ledger/headings.txt");

    private static final Map<String, Map<String, String>> WORDS = WordFile.values("ledger/words.txt");

    private MeritColumns() {}

    static boolean has(String key) {
        return ALL.stream().anyMatch(column -> column.key().equals(key));
    }

    /// All words of a kind, folded, with what they stand for.
    static Map<String, String> words(String kind) {
        return WORDS.getOrDefault(kind, Map.of());
    }

    /// The name of the value that a word stands for.
    /// @param kind `sort`, `grade`, `body-grade` or `discipline`
    static Optional<String> value(String kind, String word) {
        return Optional.ofNullable(WORDS.getOrDefault(kind, Map.of()).get(Vietnamese.fold(word)));
    }
}
