package vn.thidua.kernel;

import com.ibm.icu.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/// Vietnamese text: one composition, one folding for search, one order for names.
public final class Vietnamese {
    public static final Locale LOCALE = Locale.forLanguageTag("vi-VN");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

    private Vietnamese() {}

    /// The text in composed form (NFC), as we store and compare it.
    public static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// One line: composed, spaces folded, no space at either end.
    public static String line(String text) {
        return SPACES.matcher(nfc(text)).replaceAll(" ").strip();
    }

    /// The text without accents, in lower case, đ as d, y as i: what a search compares. SQL's twin is `kernel.fold`.
    public static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(LOCALE), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('y', 'i');
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /// Order of plain texts by the Vietnamese alphabet. Not for use by several threads.
    public static Comparator<String> order() {
        var collator = Collator.getInstance(LOCALE);
        return collator::compare;
    }

    /// Order of people's names: by given name (the last word), then family and middle names. Not for several threads.
    public static Comparator<String> nameOrder() {
        var order = order();
        return Comparator.comparing(Vietnamese::givenName, order).thenComparing(order);
    }

    /// The given name: the last word of a Vietnamese name.
    public static String givenName(String name) {
        var words = name.strip();
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
