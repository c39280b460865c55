package vn.thidua.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The message keys a template names, whole or in part.
final class MessageKeys {
    private static final Pattern TEXT = Pattern.compile("\\btexts(?:\\(\\))?\\s*\\.\\s*of\\(");
    private static final Pattern PARAMETER = Pattern.compile("\\b(?:label|hint)\\s*=(?!=)\\s*");

    private MessageKeys() {}

    /// @param text the key, or the piece of it that stands there
    record Named(String text, boolean begins, boolean ends, int line) {
        boolean names(String key) {
            return begins && ends
                    ? key.equals(text)
                    : begins ? key.startsWith(text) : ends ? key.endsWith(text) : key.contains(text);
        }
    }

    static List<Named> in(String source) {
        var found = new ArrayList<Named>();
        for (var part : TemplateParts.of(source)) {
            switch (part) {
                case TemplateParts.Printed printed -> collect(TEXT, printed.java(), printed.line(), found);
                case TemplateParts.Statement statement -> {
                    collect(TEXT, statement.java(), statement.line(), found);
                    collect(PARAMETER, statement.java(), statement.line(), found);
                }
                case TemplateParts.Words _ -> {}
                case TemplateParts.Attribute _ -> {}
            }
        }
        return found;
    }

    private static void collect(Pattern place, String java, int line, List<Named> found) {
        var matcher = place.matcher(java);
        while (matcher.find()) {
            JavaText.literals(JavaText.argument(java, matcher.end())).stream()
                    .filter(literal -> !literal.handedOn() && !literal.text().isEmpty())
                    .map(literal -> new Named(literal.text(), !literal.before(), !literal.after(), line))
                    .forEach(found::add);
        }
    }
}
