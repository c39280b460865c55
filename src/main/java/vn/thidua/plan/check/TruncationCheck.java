package vn.thidua.plan.check;

import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;

/// Sentences that break off after a word that needs another.
final class TruncationCheck implements Check {
    private static final Pattern BROKEN = Pattern.compile(
            "(?iu)(?<!trực )(?<!phụ )(?<!lệ )(?<!quen )(?<!liên )(?<!học )(?<!thân )(?<=\\s)(thuộc|của|và|với|các|những|hoặc|bởi|nhằm)\\s*[.;]\\s*$");
    private static final Pattern DEFENCE =
            Pattern.compile("(?iu)kinh tế\\s*[-–]\\s*xã hội\\s*[,;]\\s*quốc phòng\\s*[.;]");
    private static final Pattern NAMELESS = Pattern.compile(
            "(?u)[-–+•*]?\\s*Danh hiệu(?: thi đua)?\\s*:\\s*\\d+\\s+(?:[Tt]ập thể|[Cc]á nhân|[Đđ]ơn vị|[Pp]hòng)[^“\"]*$");

    private static final List<String> OPEN =
            List.of("thuộc", "của", "và", "với", "các", "những", "hoặc", "bởi", "nhằm");

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.lines()) {
            var broken = BROKEN.matcher(line.text())
                    .region(Math.max(0, line.text().length() - 16), line.text().length())
                    .useTransparentBounds(true);
            if (breaksOff(line.lower()) && broken.find()) {
                int from = Math.max(0, line.text().lastIndexOf(". ", Math.max(0, broken.start() - 1)));
                findings.add(
                                "truncation",
                                Severity.WARNS,
                                line.from() + (from > 3 ? from + 2 : 0),
                                line.from() + line.text().length())
                        .saying(broken.group(1));
            }
            var defence = DEFENCE.matcher(line.text());
            if (line.has("quốc phòng") && defence.find()) {
                findings.add("truncation", Severity.NOTES, line.from() + defence.start(), line.from() + defence.end())
                        .sayingAs("truncation_security");
            }
            var nameless = NAMELESS.matcher(line.text());
            if (line.has("danh hiệu") && nameless.find()) {
                findings.add(
                                "title_missing",
                                Severity.BLOCKS,
                                line.from() + nameless.start(),
                                line.from() + nameless.end())
                        .saying();
            }
        }
    }

    /// Whether one of the words that need another is the last before the mark.
    private static boolean breaksOff(String lower) {
        var sentence = lower.stripTrailing();
        if (!sentence.endsWith(".") && !sentence.endsWith(";")) {
            return false;
        }
        var bare = sentence.substring(0, sentence.length() - 1).stripTrailing();
        return OPEN.stream().anyMatch(bare::endsWith);
    }
}
