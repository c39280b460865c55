package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds many fixed phrases at once in lower-case text, whole words only, the longest first. Text is walked word by
/// word with one look-up each, so a long list costs no more than a short one.
final class Phrases {
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    /// Which first letters and lengths first words have: most words of a text need no look-up.
    private final boolean[] shapes = new boolean[1024];

    private Phrases() {}

    static Phrases of(Collection<String> phrases) {
        var made = new Phrases();
        for (var phrase : phrases) {
            var lower = phrase.toLowerCase(java.util.Locale.ROOT);
            made.shapes[shape(lower, 0, wordEnd(lower, 0))] = true;
            made.byFirstWord
                    .computeIfAbsent(lower.substring(0, wordEnd(lower, 0)), _ -> new ArrayList<>())
                    .add(lower);
        }
        made.byFirstWord
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
        return made;
    }

    /// A phrase met, and where.
    record Hit(int from, int to, String phrase) {}

    List<Hit> in(String lower) {
        var hits = new ArrayList<Hit>();
        for (var hit = next(lower, 0); hit != null; hit = next(lower, hit.to())) {
            hits.add(hit);
        }
        return hits;
    }

    boolean anyIn(String lower) {
        return next(lower, 0) != null;
    }

    /// The first phrase at or after a place.
    @Nullable Hit next(String lower, int from) {
        int at = from;
        if (at > 0 && at < lower.length() && inWord(lower, at) && inWord(lower, at - 1)) {
            at = wordEnd(lower, at);
        }
        while (at < lower.length()) {
            if (!Character.isLetterOrDigit(lower.charAt(at)) && lower.charAt(at) != '%') {
                at++;
                continue;
            }
            int end = wordEnd(lower, at);
            var hit = startingAt(lower, at, end);
            if (hit != null) {
                return hit;
            }
            at = end;
        }
        return null;
    }

    /// The phrase that begins exactly here, or null.
    @Nullable Hit at(String lower, int from) {
        return from < lower.length() ? startingAt(lower, from, wordEnd(lower, from)) : null;
    }

    /// The longest phrase with which the text ends (spaces and colons aside), or null.
    @Nullable Hit endOf(String lower) {
        int end = lower.length();
        while (end > 0 && (lower.charAt(end - 1) == ' ' || lower.charAt(end - 1) == ':')) {
            end--;
        }
        Hit best = null;
        for (int at = end - 1, words = 0; at >= 0 && words < 6; at--) {
            if (inWord(lower, at) && (at == 0 || !inWord(lower, at - 1))) {
                words++;
                for (var phrase : beginning(lower, at, wordEnd(lower, at))) {
                    if (phrase.length() == end - at && lower.startsWith(phrase, at)) {
                        best = new Hit(at, end, phrase);
                    }
                }
            }
        }
        return best;
    }

    private @Nullable Hit startingAt(String lower, int at, int end) {
        var phrases = beginning(lower, at, end);
        for (var phrase : phrases) {
            int to = at + phrase.length();
            if (lower.startsWith(phrase, at) && (to == lower.length() || !inWord(lower, to))) {
                return new Hit(at, to, phrase);
            }
        }
        return null;
    }

    /// The phrases whose first word is the one that stands here.
    private List<String> beginning(String lower, int at, int end) {
        return shapes[shape(lower, at, end)]
                ? byFirstWord.getOrDefault(lower.substring(at, end), List.of())
                : List.of();
    }

    private static int shape(String lower, int at, int end) {
        return (lower.charAt(at) * 7 + lower.charAt(end - 1) * 131 + end - at) & 1023;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && inWord(text, at)) {
            at++;
        }
        return Math.max(at, Math.min(from + 1, text.length()));
    }

    private static boolean inWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
