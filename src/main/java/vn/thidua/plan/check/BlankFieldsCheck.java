package vn.thidua.plan.check;

import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;

/// Number or date left blank (NĐ 30/2020/NĐ-CP, Phụ lục I).
final class BlankFieldsCheck implements Check {
    private static final Pattern NUMBER =
            Pattern.compile("^Số\\s*:?[\\s.…_]*[/-]\\s?\\p{Lu}[\\p{L}\\d]*(?:\\s?[-–/&.]\\s?[\\p{L}\\d]+)*");
    private static final Pattern DATE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L} .-]{1,40},\\s*)?ngày\\s*([\\d.…_]*)\\s*" + "tháng\\s*([\\d.…_]*)\\s*năm\\s*([\\d.…_]*)");

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.lines()) {
            if (line.text().length() > 120) {
                continue; // a letterhead line is short; running text with a lost date is another matter
            }
            var number = NUMBER.matcher(line.text());
            if (number.find()) {
                findings.add("blank_number", Severity.BLOCKS, line.from(), line.from() + number.end())
                        .citing("NĐ 30/2020/NĐ-CP Điều 8, Điều 15", false)
                        .saying();
            }
            var date = DATE.matcher(line.text());
            if (line.has("tháng")
                    && date.find()
                    && (empty(date.group(1)) || empty(date.group(2)) || empty(date.group(3)))) {
                findings.add("blank_date", Severity.BLOCKS, line.from() + date.start(), line.from() + date.end())
                        .citing("NĐ 30/2020/NĐ-CP Điều 8", false)
                        .saying();
            }
        }
    }

    private static boolean empty(String digits) {
        return digits.chars().noneMatch(Character::isDigit);
    }
}
