package vn.thidua.plan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.kernel.Vietnamese;

/// The words the recognisers know, kept as data: files of phrases under `reading/`, in `[sections]`.
record Wordbook(Map<String, List<String>> sections) {

    /// Reads `/reading/NAME.txt`.
    static Wordbook load(String name) {
        var sections = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var raw : lines(name)) {
            var line = Vietnamese.line(raw);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        return new Wordbook(sections);
    }

    List<String> words(String section) {
        var words = sections.get(section);
        if (words == null) {
            throw new IllegalStateException("no section [" + section + "] in the wordbook");
        }
        return words;
    }

    Phrases phrases(String section) {
        return Phrases.of(words(section));
    }

    private static List<String> lines(String name) {
        try (InputStream in = Wordbook.class.getResourceAsStream("/reading/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no wordbook " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
