package vn.thidua.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// The string literals of a piece of Java, each with how it is used.
final class JavaText {
    private JavaText() {}

    /// @param handedOn whether it is an argument of a method, or the string a method is called on
    /// @param before whether something is joined on in front of it
    /// @param after whether something is joined on behind it
    record Literal(String text, boolean handedOn, boolean before, boolean after) {}

    static List<Literal> literals(String java) {
        var found = new ArrayList<Literal>();
        var calls = new ArrayDeque<Boolean>();
        for (int i = 0; i < java.length(); i++) {
            char c = java.charAt(i);
            if (c == '(') {
                calls.push(i > 0 && Character.isJavaIdentifierPart(java.charAt(i - 1)));
            } else if (c == ')') {
                calls.poll();
            } else if (c == '"' || c == '\'') {
                int end = endOfLiteral(java, i);
                if (c == '"') {
                    var next = java.substring(end).strip();
                    found.add(new Literal(
                            java.substring(i + 1, Math.max(i + 1, end - 1)),
                            calls.contains(true) || next.startsWith("."),
                            java.substring(0, i).strip().endsWith("+"),
                            next.startsWith("+")));
                }
                i = end - 1;
            }
        }
        return found;
    }

    /// What stands between a place and the comma or bracket that ends it.
    static String argument(String java, int from) {
        int depth = 0;
        int at = from;
        while (at < java.length()) {
            char c = java.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfLiteral(java, at);
                continue;
            }
            depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0 || depth == 0 && c == ',') {
                break;
            }
            at++;
        }
        return java.substring(from, at);
    }

    /// The place after the string or character that begins here.
    static int endOfLiteral(String java, int begin) {
        int at = begin + 1;
        while (at < java.length() && java.charAt(at) != java.charAt(begin)) {
            at += java.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, java.length());
    }
}
