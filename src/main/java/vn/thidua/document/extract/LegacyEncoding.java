package vn.thidua.document.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The two encodings of the years before Unicode that still lie in the offices' drawers. Their texts come to us as
/// Latin letters with the wrong accents, since the meaning was in the font.
enum LegacyEncoding {
    /// TCVN 5712:1993 VN3, fonts `.VnTime`; capitals with tones are the small letters in a font ending in H.
    TCVN3 {
        @Override
        String convert(String text) {
            var converted = new StringBuilder(text.length());
            text.codePoints().forEach(c -> converted.appendCodePoint(tcvn3(c)));
            return converted.toString();
        }
    },
    /// VNI-Windows, fonts `VNI-Times`: a letter, then its marks as a second letter.
    VNI {
        @Override
        String convert(String text) {
            var converted = new StringBuilder(text.length());
            for (var i = 0; i < text.length(); i++) {
                var pair = i + 1 < text.length() ? VNI_PAIRS.get(text.substring(i, i + 2)) : null;
                if (pair != null) {
                    converted.append(pair.charValue());
                    i++;
                } else {
                    converted.append(VNI_SINGLES.getOrDefault(text.charAt(i), text.charAt(i)));
                }
            }
            return converted.toString();
        }
    };

    /// Places A1 to FE; a dot where the encoding has no letter of ours.
    private static final String TCVN3_LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ......." + "ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    private static final Map<String, Character> VNI_PAIRS = new HashMap<>();
    private static final Map<Character, Character> VNI_SINGLES = new HashMap<>();

    static {
        pairs("aeouôöy", "ùøûõï", "áàảãạ éèẻẽẹ óòỏõọ úùủũụ ớờởỡợ ứừửữự ýỳỷỹ.");
        pairs("aeo", "âáàåãä", "âấầẩẫậ êếềểễệ ôốồổỗộ");
        pairs("a", "êéèúüë", "ăắằẳẵặ");
        var singles = "íìæóòîôöñ";
        var letters = "íìỉĩịỵơưđ";
        for (var i = 0; i < singles.length(); i++) {
            VNI_SINGLES.put(singles.charAt(i), letters.charAt(i));
            VNI_SINGLES.put(Character.toUpperCase(singles.charAt(i)), Character.toUpperCase(letters.charAt(i)));
        }
    }

    abstract String convert(String text);

    /// The encoding a font stands for; null for a font of Unicode letters.
    static @Nullable LegacyEncoding of(@Nullable String font) {
        var name = font == null ? "" : plainName(font);
        return name.startsWith(".vn") ? TCVN3 : name.startsWith("vni-") || name.startsWith("vni ") ? VNI : null;
    }

    /// Fonts of TCVN3 whose small letters are drawn as capitals: .VnTimeH, .VnArialH.
    static boolean capitals(@Nullable String font) {
        return font != null
                && plainName(font).startsWith(".vn")
                && plainName(font).endsWith("h");
    }

    /// Without quotes, the PDF's subset prefix (`ABCDEF+`) and its style (`,Bold`).
    private static String plainName(String font) {
        var name = font.strip().replaceAll("^['\"]|['\"]$", "").replaceFirst("^[A-Z]{6}\\+", "");
        return name.replaceFirst("[,\\-](Bold|Italic|Regular).*$", "").strip().toLowerCase(Locale.ROOT);
    }

    private static int tcvn3(int c) {
        var place = c - 0xA1;
        var letter = place < 0 || place >= TCVN3_LETTERS.length() ? '.' : TCVN3_LETTERS.charAt(place);
        return letter == '.' ? c : letter;
    }

    private static void pairs(String bases, String marks, String letters) {
        var rows = letters.split(" ");
        for (var b = 0; b < bases.length(); b++) {
            for (var m = 0; m < marks.length(); m++) {
                if (rows[b].charAt(m) != '.') {
                    pair(bases.charAt(b), marks.charAt(m), rows[b].charAt(m));
                }
            }
        }
    }

    /// The base decides the case: people typed capitals with small marks and the other way round.
    private static void pair(char base, char mark, char letter) {
        for (var m : new char[] {mark, Character.toUpperCase(mark)}) {
            VNI_PAIRS.put("" + base + m, letter);
            VNI_PAIRS.put("" + Character.toUpperCase(base) + m, Character.toUpperCase(letter));
        }
    }
}
