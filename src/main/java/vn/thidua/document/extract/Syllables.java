package vn.thidua.document.extract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How much a text looks like Vietnamese: the share of its accented words that could be syllables. A text read in the
/// wrong encoding keeps its plain words and loses the accented ones.
final class Syllables {
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern WORD_BREAK = Pattern.compile("[\\s\\p{Punct}–—…“”‘’\\d]+");
    private static final Pattern SHAPE = Pattern.compile("""
            (?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?\
            (?:(?:oai|oay|oeo|uây|uôi|ươi|ươu|iêu|yêu|uyu|uya|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu|uơ|uy|ue|oa|oe|uê)\
            |(?:uyê|iê|yê|oă|oa|oe|oo|uâ|uê|uô|uy|ươ|uo|[aăâeêioôơuưy])(?:ng|nh|ch|[cmnpt])?)""", Pattern.COMMENTS);

    /// Between 0 and 1, and how many accented words were looked at.
    record Share(double plausible, int words) {}

    private Syllables() {}

    static Share of(String text) {
        var accented = 0;
        var plausible = 0;
        for (var word : WORD_BREAK.split(text)) {
            if (!word.isEmpty() && word.chars().anyMatch(c -> c > 0x7f)) {
                accented++;
                if (isSyllable(word)) {
                    plausible++;
                }
            }
        }
        return new Share(accented == 0 ? 1 : (double) plausible / accented, accented);
    }

    private static boolean isSyllable(String word) {
        var oneCase = word.equals(word.toLowerCase(Locale.ROOT))
                || word.equals(word.toUpperCase(Locale.ROOT))
                || word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        var parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var bare = TONES.matcher(parts).replaceAll("");
        return oneCase
                && parts.length() - bare.length() <= 1
                && SHAPE.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC))
                        .matches();
    }
}
