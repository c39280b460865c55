package vn.thidua.document.extract;

import java.util.regex.Pattern;
import vn.thidua.kernel.Vietnamese;

/// The last step of every reading: composed letters, one kind of line end and of space, no invisible characters.
final class CleanText {
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]");
    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cntrl}\\u0080-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffc&&[^\\n\\t]]");
    /// Bullets of the Symbol and Wingdings fonts, which live in the private area.
    private static final Pattern BULLETS = Pattern.compile("[\\uf000-\\uf0ff]");
    private static final Pattern BULLET_LINES = Pattern.compile("(?m)^[ \\t]*[•·●▪■◦○➢✓][ \\t]*");
    private static final Pattern LINE_TAILS = Pattern.compile("[ \\t]+(?=\\n|$)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private CleanText() {}

    static String of(String text) {
        var clean = LINE_ENDS.matcher(text).replaceAll("\n");
        clean = SPACES.matcher(clean).replaceAll(" ");
        clean = INVISIBLE.matcher(clean).replaceAll("");
        clean = BULLETS.matcher(clean).replaceAll("-");
        clean = BULLET_LINES.matcher(clean).replaceAll("- ");
        clean = LINE_TAILS.matcher(clean).replaceAll("");
        clean = EMPTY_LINES.matcher(clean).replaceAll("\n\n");
        return Vietnamese.nfc(clean).strip();
    }
}
