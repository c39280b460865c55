package vn.thidua.document.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fonts an RTF file names: they tell a legacy encoding, or the code page of their bytes.
final class RtfFonts {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int VIETNAMESE = 163;

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private Charset usual = WESTERN;

    /// The code page of the file.
    void codePage(int page) {
        var windows = "windows-" + page;
        usual = page > 0 && Charset.isSupported(windows) ? Charset.forName(windows) : WESTERN;
    }

    void begin() {
        name.setLength(0);
    }

    /// One letter of the name of a font.
    void letter(int font, char c) {
        if (c == ';') {
            names.put(font, name.toString());
            name.setLength(0);
        } else {
            name.append(c);
        }
    }

    void charset(int font, int number) {
        if (number == VIETNAMESE) {
            charsets.put(font, Charset.forName("windows-1258"));
        }
    }

    @Nullable String name(int font) {
        return names.get(font);
    }

    /// The letter a byte stands for; in a legacy font it stays as it is, to be converted with its neighbours.
    String decoded(int font, char c) {
        if (c < 0x80) {
            return Character.toString(c);
        }
        var legacy = LegacyEncoding.of(names.get(font)) != null;
        var charset = legacy ? StandardCharsets.ISO_8859_1 : charsets.getOrDefault(font, usual);
        return new String(new byte[] {(byte) c}, charset);
    }
}
