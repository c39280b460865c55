package vn.thidua.plan.check;

import java.util.HashMap;
import java.util.Map;

/// Spelling of one syllable, letter by letter: tone marks apart from the letters that bear them.
final class Syllable {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final Map<Character, char[]> PARTS = new HashMap<>();

    static {
        for (char letter : "aăâeêioôơuưy".toCharArray()) {
            PARTS.put(letter, new char[] {letter, '0'});
            for (int tone = 0; tone < TONES.length(); tone++) {
                var composed =
                        java.text.Normalizer.normalize("" + letter + TONES.charAt(tone), java.text.Normalizer.Form.NFC);
                PARTS.put(composed.charAt(0), new char[] {letter, (char) ('1' + tone)});
            }
        }
    }

    private Syllable() {}

    /// Letters without tones, then the tone's figure: `hòa` and `hoà` give `hoa1`, `kỷ` and `kỉ` give `ki4`.
    static String canon(String lower) {
        var letters = new StringBuilder(lower.length() + 1);
        char tone = '0';
        for (int at = 0; at < lower.length(); at++) {
            char c = lower.charAt(at);
            var parts = PARTS.get(c);
            char letter = parts == null ? c : parts[0];
            if (parts != null && parts[1] != '0') {
                tone = parts[1];
            }
            letters.append(letter == 'y' ? 'i' : letter);
        }
        return letters.append(tone).toString();
    }

    /// A canon without quality marks and tone.
    static String bare(String canon) {
        var plain = new StringBuilder(canon.length());
        for (int at = 0; at < canon.length() - 1; at++) {
            plain.append(
                    switch (canon.charAt(at)) {
                        case 'ă', 'â' -> 'a';
                        case 'ê' -> 'e';
                        case 'ô', 'ơ' -> 'o';
                        case 'ư' -> 'u';
                        case 'đ' -> 'd';
                        default -> canon.charAt(at);
                    });
        }
        return plain.toString();
    }

    /// Letters without tone, y kept: what the grammar of syllables is written in.
    static String letters(String lower) {
        var letters = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            var parts = PARTS.get(lower.charAt(at));
            letters.append(parts == null ? lower.charAt(at) : parts[0]);
        }
        return letters.toString();
    }

    /// `0` level, `1` huyền, `2` sắc, `3` ngã, `4` hỏi, `5` nặng; `x` where two tones stand in one word.
    static char tone(String lower) {
        char tone = '0';
        for (int at = 0; at < lower.length(); at++) {
            var parts = PARTS.get(lower.charAt(at));
            if (parts != null && parts[1] != '0') {
                if (tone != '0') {
                    return 'x';
                }
                tone = parts[1];
            }
        }
        return tone;
    }
}
