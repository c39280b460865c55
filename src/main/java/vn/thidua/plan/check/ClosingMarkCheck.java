package vn.thidua.plan.check;

import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;

/// The closing mark `./.` after the last sentence.
final class ClosingMarkCheck implements Check {
    private static final Pattern MARK = Pattern.compile("\\./\\s?\\.");
    private static final Pattern BROKEN = Pattern.compile("(?m)(?<!\\.)/\\s?\\.\\s*$|\\./\\s*$");
    private static final Pattern END = Pattern.compile("(?m)^(?:Trên đây|Nơi nhận).*$");

    @Override
    public void examine(Matter matter, Findings findings) {
        var text = matter.text();
        if (MARK.matcher(text).find() || text.length() < 400) {
            return;
        }
        var broken = BROKEN.matcher(text);
        if (broken.find()) {
            int word = text.lastIndexOf(' ', broken.start()) + 1;
            findings.add("closing_mark", Severity.NOTES, word, broken.end())
                    .fix(text.substring(word, broken.end()).strip().replaceAll("\\.?/\\s?\\.?$", "./."))
                    .sayingAs("closing_mark_broken");
            return;
        }
        var end = END.matcher(text);
        if (end.find()) {
            findings.add("closing_mark", Severity.NOTES, end.start(), end.end()).saying();
        }
    }
}
