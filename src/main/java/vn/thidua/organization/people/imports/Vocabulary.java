package vn.thidua.organization.people.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.document.sheet.SheetColumn;
import vn.thidua.kernel.Vietnamese;

/// The words of lists of people: what columns and values are called. Kept in `people/headings.txt` and
/// `people/words.txt`.
final class Vocabulary {
    static final List<SheetColumn> COLUMNS = columns();

    private static final Map<String, Map<String, String>> WORDS = words();

    private Vocabulary() {}

    /// The name of the value that a word stands for.
    /// @param kind `sex`, `employment` or `flag`
    static Optional<String> value(String kind, String word) {
        return Optional.ofNullable(WORDS.getOrDefault(kind, Map.of()).get(Vietnamese.fold(word)));
    }

    private static List<SheetColumn> columns() {
        return lines("headings").entrySet().stream()
                .map(line -> SheetColumn.of(
                        line.getKey().replace("*", ""), line.getKey().endsWith("*"), line.getValue()))
                .toList();
    }

    private static Map<String, Map<String, String>> words() {
        var words = new HashMap<String, Map<String, String>>();
        lines("words").forEach((key, values) -> {
            var kind = words.computeIfAbsent(key.substring(0, key.indexOf('.')), _ -> new HashMap<>());
            values.forEach(word -> kind.putIfAbsent(Vietnamese.fold(word), key.substring(key.indexOf('.') + 1)));
        });
        return words;
    }

    private static Map<String, List<String>> lines(String file) {
        var lines = new LinkedHashMap<String, List<String>>();
        try (var in = new ClassPathResource("people/" + file + ".txt").getInputStream()) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    lines.put(
                            line.substring(0, colon).strip(),
                            Arrays.stream(line.substring(colon + 1).split("\\|"))
                                    .map(String::strip)
                                    .toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
