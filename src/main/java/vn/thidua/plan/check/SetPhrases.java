package vn.thidua.plan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.plan.model.Finding.Severity;

/// The set phrases of the genre, found by their sound without accents and by single words.
final class SetPhrases {
    static final SetPhrases LOADED = new SetPhrases(Wordlist.load("phrases"));

    /// A phrase, its words, and whether a slip of one letter counts too.
    record Phrase(String text, List<Word> words, Severity severity, boolean letters) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Map<String, List<Phrase>> byAnyWord = new HashMap<>();
    private final Map<String, List<List<Word>>> right = new HashMap<>();
    private final Set<String> function = new HashSet<>();

    private SetPhrases(Wordlist list) {
        for (var section : List.of("titles", "bodies", "words")) {
            var severity = section.equals("words") ? Severity.NOTES : Severity.WARNS;
            for (var line : list.lines(section)) {
                var text = line.startsWith("~") ? line.substring(1) : line;
                var phrase = new Phrase(text, words(text), severity, line.startsWith("~"));
                byFirst.computeIfAbsent(phrase.words.getFirst().bare(), k -> new ArrayList<>())
                        .add(phrase);
                right(phrase.words);
                if (phrase.letters && phrase.words.size() == 2) {
                    phrase.words.forEach(word -> byAnyWord
                            .computeIfAbsent(word.canon(), k -> new ArrayList<>())
                            .add(phrase));
                }
            }
        }
        byFirst.values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words.size())
                        .reversed()));
        list.lines("right").forEach(line -> right(words(line)));
        list.words("function")
                .forEach(word -> function.add(Word.of(0, word, false).canon()));
    }

    private void right(List<Word> words) {
        right.computeIfAbsent(words.getFirst().canon(), k -> new ArrayList<>()).add(words);
    }

    /// Phrases that sound like the words from a place on, accents aside, the longest first.
    List<Phrase> sounding(List<Word> words, int at) {
        var near = byFirst.getOrDefault(words.get(at).bare(), List.of());
        return near.isEmpty()
                ? near
                : near.stream()
                        .filter(phrase -> stands(phrase.words, words, at, false))
                        .toList();
    }

    List<Phrase> holding(Word word) {
        return byAnyWord.getOrDefault(word.canon(), List.of());
    }

    /// A word too common to be a slip of another: `mỗi trường` is no `môi trường`.
    boolean function(Word word) {
        return function.contains(word.canon());
    }

    /// How many words from a place on make a right phrase; 0 for none.
    int right(List<Word> words, int at) {
        int longest = 0;
        for (var phrase : right.getOrDefault(words.get(at).canon(), List.of())) {
            if (phrase.size() > longest && stands(phrase, words, at, true)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean stands(List<Word> phrase, List<Word> words, int at, boolean exact) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            var word = words.get(at + i);
            if (i > 0 && !word.joined()
                    || !(exact
                            ? word.canon().equals(phrase.get(i).canon())
                            : word.bare().equals(phrase.get(i).bare()))) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> words(String text) {
        return Word.in(List.of(new Matter.Line(0, text)));
    }
}
