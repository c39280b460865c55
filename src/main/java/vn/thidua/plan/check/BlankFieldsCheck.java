package vn.thidua.plan.check;

import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.rulebook.Rule;

/// Number or date left blank (NĐ 30/2020/NĐ-CP, Phụ lục I).
final class BlankFieldsCheck implements Check {
    private static final Pattern NUMBER =
            Pattern.compile("^Số\\s*:?[\\s.…_]*[/-]\\s?\\p{Lu}[\\p{L}\\d]*(?:\\s?[-–/&.]\\s?[\\p{L}\\d]+)*");
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L} .-]{1,40},\\s*)?ngày\\s*([\\d.…_]*)\\s*" + "tháng\\s*([\\d.…_]*)\\s*năm\\s*([\\d.…_]*)");

    /// Dots to be written upon; three of them end an unfinished list.
    private static final Pattern DOTS = Pattern.compile("[.…_](?:\\s?[.…_]){4,}|…{2,}");

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.lines()) {
            var before = findings.count();
            // a letterhead line is short; running text with a lost date is another matter
            boolean head = line.text().length() <= 120;
            var number = NUMBER.matcher(line.text());
            if (head && number.find()) {
                findings.add("blank_number", Severity.BLOCKS, line.from(), line.from() + number.end())
                        .citing(matter.rule(Rule.Topic.PAPER_NUMBER))
                        .saying();
            }
            var date = DATE.matcher(line.text());
            if (head
                    && line.has("tháng")
                    && date.find()
                    && (empty(date.group(1)) || empty(date.group(2)) || empty(date.group(3)))) {
                findings.add("blank_date", Severity.BLOCKS, line.from() + date.start(), line.from() + date.end())
                        .citing(matter.rule(Rule.Topic.PAPER))
                        .saying();
            }
            var dots = DOTS.matcher(line.text());
            if (findings.count() == before
                    && (line.text().contains("..")
                            || line.text().contains("…")
                            || line.text().contains("__"))
                    && dots.find()) {
                findings.add("blank_text", Severity.BLOCKS, line.from() + dots.start(), line.from() + dots.end())
                        .sayingAs("blank_text", shortened(line.text().substring(0, dots.start())));
            }
        }
    }

    private static String shortened(String before) {
        var words = before.strip();
        return words.length() <= 60 ? words : "…" + words.substring(words.length() - 60);
    }

    private static boolean empty(String digits) {
        return digits.chars().noneMatch(Character::isDigit);
    }
}
