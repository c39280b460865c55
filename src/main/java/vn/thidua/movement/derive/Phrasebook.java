package vn.thidua.movement.derive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.kernel.Vietnamese;

/// Words that mean something to the derivation, kept as data: files under `movement/`, phrases in `[sections]`.
final class Phrasebook {
    private static final String FEW_WORDS = "(?: [\\p{L}\\p{N}]+){0,6} ";

    private final Map<String, Pattern> sections;

    private Phrasebook(Map<String, Pattern> sections) {
        this.sections = sections;
    }

    /// Where a phrase of a section stands in a text.
    record Hit(String section, int from, int to) {}

    /// Reads `/movement/NAME.txt`.
    static Phrasebook load(String name) {
        var phrases = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var raw : text(name).lines().toList()) {
            var line = Vietnamese.line(raw);
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                phrases.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                current.add(phrase(line));
            }
        }
        var sections = new LinkedHashMap<String, Pattern>();
        phrases.forEach((section, words) -> sections.put(
                section, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", words) + ")(?![\\p{L}\\p{N}])")));
        return new Phrasebook(sections);
    }

    /// `…` in a phrase stands for a few words that may be there.
    private static String phrase(String line) {
        return Pattern.compile(" … ").splitAsStream(line).map(Pattern::quote).collect(Collectors.joining(FEW_WORDS));
    }

    /// The first hit of each section, in the order of the text.
    List<Hit> in(String text) {
        var lower = plain(text);
        var hits = new ArrayList<Hit>();
        sections.forEach((section, pattern) -> {
            var match = pattern.matcher(lower);
            if (match.find()) {
                hits.add(new Hit(section, match.start(), match.end()));
            }
        });
        hits.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return hits;
    }

    /// Lower case, one line, `kí` as `ký`.
    static String plain(String text) {
        return Vietnamese.line(text).toLowerCase(Vietnamese.LOCALE).replace("kí ", "ký ");
    }

    private static String text(String name) {
        try (var in = Phrasebook.class.getResourceAsStream("/movement/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no phrasebook " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
