package vn.thidua.document.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.kernel.Vietnamese;

/// The words of a kind of list: a line each, `key: one | another`; lines that begin with # are remarks.
public final class WordFile {
    private WordFile() {}

    /// The columns in the order of the file; a star after the key marks what a list cannot do without.
    /// @param resource on the class path
    public static List<SheetColumn> columns(String resource) {
        return lines(resource).entrySet().stream()
                .map(line -> SheetColumn.of(
                        line.getKey().replace("*", ""), line.getKey().endsWith("*"), line.getValue()))
                .toList();
    }

    /// What folded words stand for, by kind: a key is `kind.VALUE`.
    /// @param resource on the class path
    public static Map<String, Map<String, String>> values(String resource) {
        var words = new HashMap<String, Map<String, String>>();
        lines(resource).forEach((key, values) -> {
            var kind = words.computeIfAbsent(key.substring(0, key.indexOf('.')), _ -> new HashMap<>());
            values.forEach(word -> kind.putIfAbsent(Vietnamese.fold(word), key.substring(key.indexOf('.') + 1)));
        });
        return words;
    }

    private static Map<String, List<String>> lines(String resource) {
        var lines = new LinkedHashMap<String, List<String>>();
        try (var in = new ClassPathResource(resource).getInputStream()) {
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
