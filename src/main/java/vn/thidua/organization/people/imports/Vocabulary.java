package vn.thidua.organization.people.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.document.sheet.SheetColumn;
import vn.thidua.document.sheet.WordFile;
import vn.thidua.kernel.Vietnamese;

/// The words of lists of people: what columns and values are called. Kept in `people/headings.txt` and
/// `people/words.txt`.
final class Vocabulary {
    static final List<SheetColumn> COLUMNS = WordFile.columns("people/headings.txt");

    private static final Map<String, Map<String, String>> WORDS = WordFile.values("people/words.txt");

    private Vocabulary() {}

    /// The name of the value that a word stands for.
    /// @param kind `sex`, `employment` or `flag`
    static Optional<String> value(String kind, String word) {
        return Optional.ofNullable(WORDS.getOrDefault(kind, Map.of()).get(Vietnamese.fold(word)));
    }
}
