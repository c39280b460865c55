package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.TitleTarget.For;

/// Names of titles and forms of commendation as plans write them, slips included (`reading/awards.txt`).
final class Awards {
    private final Map<String, Named> byAlias = new HashMap<>();
    private final Phrases aliases;

    /// @param name the name to show, slips mended
    /// @param code of the rulebook, null where it is known by name only
    /// @param commonSpeech whether the words are said of other things too
    record Named(String name, @Nullable String code, For subject, boolean commonSpeech) {}

    /// An award met in a sentence.
    record Met(int from, int to, Named award) {}

    private Awards(Wordbook words) {
        words.sections().forEach((header, names) -> {
            var parts = header.split(" ", 2);
            var code = parts[0].replace("?", "");
            var subject = switch (parts[1]) {
                case "collective" -> For.COLLECTIVE;
                case "individual" -> For.INDIVIDUAL;
                default -> For.BOTH;
            };
            boolean known = !code.startsWith("-");
            for (var alias : names) {
                var name = known ? names.getFirst() : capital(alias);
                byAlias.put(
                        alias.toLowerCase(Locale.ROOT),
                        new Named(name, known ? code : null, subject, parts[0].endsWith("?")));
            }
        });
        aliases = Phrases.of(byAlias.keySet());
    }

    static Awards load() {
        return new Awards(Wordbook.load("awards"));
    }

    List<Met> in(String lower) {
        var met = new ArrayList<Met>();
        for (var hit : aliases.in(lower)) {
            var award = byAlias.get(hit.phrase());
            if (award != null) {
                met.add(new Met(hit.from(), hit.to(), award));
            }
        }
        return met;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
