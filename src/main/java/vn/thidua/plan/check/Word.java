package vn.thidua.plan.check;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.kernel.Vietnamese;

/// A word of the text.
/// @param canon its spelling without choice of tone place or of i and y
/// @param bare its canon without accents
/// @param joined whether only white space parts it from the word before
record Word(int from, int to, String text, String lower, String canon, String bare, boolean joined) {
    static List<Word> in(List<Matter.Line> lines) {
        var words = new ArrayList<Word>();
        boolean joined = false;
        for (var line : lines) {
            var text = line.text();
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (!Character.isLetterOrDigit(c)) {
                    joined = joined && c == ' ';
                    at++;
                    continue;
                }
                int end = at;
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                words.add(of(line.from() + at, text.substring(at, end), joined));
                joined = true;
                at = end;
            }
        }
        return words;
    }

    static Word of(int from, String text, boolean joined) {
        var lower = text.toLowerCase(Vietnamese.LOCALE);
        var canon = Syllable.canon(lower);
        return new Word(from, from + text.length(), text, lower, canon, Syllable.bare(canon), joined);
    }

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean allCapitals() {
        return text.equals(text.toUpperCase(Vietnamese.LOCALE));
    }

    boolean digits() {
        return Character.isDigit(text.charAt(0));
    }
}
