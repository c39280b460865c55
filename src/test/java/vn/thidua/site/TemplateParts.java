package vn.thidua.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes a JTE template apart into what stands in it literally and what is Java, for tests that judge one or the other.
/// It is no compiler: what it does not know is text, so that a test rather shouts too often than too seldom.
final class TemplateParts {
    private static final Pattern STATEMENT = Pattern.compile("@(?:if|elseif|for|template\\.[\\w.]+)\\s*\\(");
    private static final Pattern KEYWORD = Pattern.compile("@(?:else(?!if)|endif|endfor|raw|endraw)");
    private static final Pattern DECLARATION = Pattern.compile("@(?:import|param)\\s");
    private static final Pattern PRINTED = Pattern.compile("\\$(?:unsafe)?\\{");
    private static final Pattern TAG = Pattern.compile("<[/!]?(\\p{Alpha}[\\w-]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("[^\\s=>/@$\"']+");
    private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");

    private final String source;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    private TemplateParts(String source) {
        this.source = source;
    }

    static List<Part> of(String source) {
        var template = new TemplateParts(source);
        template.body(false);
        return template.parts;
    }

    sealed interface Part {
        int line();
    }

    /// Words between tags.
    record Words(String text, int line) implements Part {}

    /// The literal part of an attribute's value.
    record Attribute(String name, String text, int line) implements Part {}

    /// Java whose value is printed: between tags, or in the attribute named.
    record Printed(String attribute, String java, int line) implements Part {}

    /// Java that decides, declares, or calls another template.
    record Statement(String java, int line) implements Part {}

    private void body(boolean block) {
        var words = new StringBuilder();
        int line = line();
        while (at < source.length() && !(block && source.charAt(at) == '`')) {
            if (!skipped("<%--", "--%>") && !skipped("<!--", "-->") && !java("") && !tag()) {
                words.append(source.charAt(at++));
            } else {
                flush(words, line);
            }
            if (words.toString().isBlank()) {
                line = line();
            }
        }
        flush(words, line);
        at++;
    }

    private void flush(StringBuilder words, int line) {
        if (!words.toString().isBlank()) {
            parts.add(new Words(words.toString().strip(), line));
        }
        words.setLength(0);
    }

    /// Consumes what is Java here, if anything is.
    private boolean java(String attribute) {
        int line = line();
        if (taken(KEYWORD)) {
            return true;
        }
        if (taken(PRINTED)) {
            parts.add(new Printed(attribute, code("}"), line));
        } else if (taken(STATEMENT)) {
            parts.add(new Statement(code(")"), line));
        } else if (source.startsWith("!{", at)) {
            at += 2;
            parts.add(new Statement(code("}"), line));
        } else if (taken(DECLARATION)) {
            parts.add(new Statement(code("\n"), line));
        } else {
            return false;
        }
        return true;
    }

    /// Java up to its end, without the blocks of template in it, which are taken apart on their own.
    private String code(String end) {
        var java = new StringBuilder();
        int depth = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (depth == 0 && end.charAt(0) == c) {
                at++;
                break;
            }
            if (source.startsWith("@`", at)) {
                at += 2;
                body(true);
                java.append("null");
                continue;
            }
            if (c == '"' || c == '\'') {
                int close = JavaText.endOfLiteral(source, at);
                java.append(source, at, close);
                at = close;
                continue;
            }
            depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            java.append(c);
            at++;
        }
        return java.toString();
    }

    private boolean tag() {
        var name = TAG.matcher(source).region(at, source.length());
        if (!name.lookingAt()) {
            return false;
        }
        boolean declaration = source.startsWith("<!", at);
        at = name.end();
        while (at < source.length() && source.charAt(at) != '>') {
            if (declaration || !java("") && !attribute()) {
                at++;
            }
        }
        at++;
        if (List.of("script", "style").contains(name.group(1)) && !name.group().startsWith("</")) {
            at = Math.max(at, source.indexOf("</" + name.group(1), at));
        }
        return true;
    }

    private boolean attribute() {
        var matcher = ATTRIBUTE.matcher(source).region(at, source.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        var name = matcher.group();
        at = matcher.end();
        if (taken(EQUALS)) {
            value(name);
        }
        return true;
    }

    private void value(String name) {
        int line = line();
        char quote = source.charAt(at);
        boolean quoted = quote == '"' || quote == '\'';
        at += quoted ? 1 : 0;
        var text = new StringBuilder();
        while (at < source.length()
                && (quoted ? source.charAt(at) != quote : !" \n>".contains(source.substring(at, at + 1)))) {
            if (!java(name)) {
                text.append(source.charAt(at++));
            }
        }
        at += quoted ? 1 : 0;
        parts.add(new Attribute(name, text.toString(), line));
    }

    private boolean skipped(String open, String close) {
        if (!source.startsWith(open, at)) {
            return false;
        }
        int end = source.indexOf(close, at);
        at = end < 0 ? source.length() : end + close.length();
        return true;
    }

    private boolean taken(Pattern pattern) {
        var matcher = pattern.matcher(source).region(at, source.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        at = matcher.end();
        return true;
    }

    private int line() {
        return 1
                + (int) source.substring(0, Math.min(at, source.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
