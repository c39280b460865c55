package vn.thidua.document.paper;

import java.util.regex.Pattern;

/// Text as it may stand in XML: marks escaped, characters XML cannot hold left out.
final class Xml {
    private static final Pattern UNWANTED =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Xml() {}

    static String text(String text) {
        return UNWANTED.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
