package vn.thidua.plan.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.kernel.Vietnamese;

/// A data file of the checks: lines, some under `[sections]`; `#` begins a remark.
record Wordlist(Map<String, List<String>> sections) {
    static Wordlist load(String name) {
        var sections = new LinkedHashMap<String, List<String>>();
        List<String> current = new ArrayList<>();
        sections.put("", current);
        try (var in = Wordlist.class.getResourceAsStream("/plancheck/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            for (var raw : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                var line = Vietnamese.line(raw);
                if (line.startsWith("[")) {
                    current = sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wordlist(sections);
    }

    List<String> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    List<String> words(String section) {
        return lines(section).stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .toList();
    }
}
