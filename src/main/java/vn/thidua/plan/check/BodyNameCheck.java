package vn.thidua.plan.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.model.Finding.Severity;

/// The same body under different names, and the issuing body's name cut short after a post.
final class BodyNameCheck implements Check {
    private static final Pattern KIND = Pattern.compile(
            "(?iu)^(trung tâm|sở|phòng|ban quản lý|ban|chi cục|cục|trường [\\p{L}]+|trường|bệnh viện|công ty|viện)\\s+(\\S+\\s+\\S+)(.*)$");
    private static final String POSTS = "(?:Phó\\s+)?(?:Giám đốc|Hiệu trưởng|Trưởng phòng|Viện trưởng|Cục trưởng)";
    private static final Pattern COUNCIL = Pattern.compile("(?iu)Hội đồng\\s+Thi đua\\s*(,|-|–|và|\\s)\\s*khen thưởng");

    @Override
    public void examine(Matter matter, Findings findings) {
        cutShort(matter, findings);
        council(matter, findings);
    }

    private static void cutShort(Matter matter, Findings findings) {
        var body = matter.content().letterhead().issuingBody();
        if (body == null) {
            return;
        }
        var kind = KIND.matcher(body.strip());
        if (!kind.matches() || kind.group(2).chars().anyMatch(Character::isDigit)) {
            return;
        }
        var rest = Pattern.compile("(?iu)(?:^\\d+[.)]\\s*)?\\b" + POSTS + "\\s+"
                + Pattern.quote(kind.group(2)).replace(" ", "\\E\\s+\\Q") + "[^.;:\\n]{0,60}");
        var first = kind.group(2).toLowerCase(Vietnamese.LOCALE).split("\\s+")[0];
        for (var line : matter.lines()) {
            var match = rest.matcher(line.text());
            while (line.has(first) && match.find()) {
                findings.add("body_name", Severity.WARNS, line.from() + match.start(), line.from() + match.end())
                        .sayingAs("body_cut_short", kind.group(1), body);
            }
        }
    }

    /// One council, one way to write it; the law allows several, a paper should keep to one.
    private static void council(Matter matter, Findings findings) {
        var ways = new HashMap<String, Integer>();
        for (var line : matter.lines()) {
            var council = COUNCIL.matcher(line.text());
            while (line.has("hội đồng") && council.find()) {
                ways.merge(council.group(1).strip(), 1, Integer::sum);
            }
        }
        if (ways.size() < 2) {
            return;
        }
        var usual = ways.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        for (var line : matter.lines()) {
            var council = COUNCIL.matcher(line.text());
            while (council.find()) {
                if (!council.group(1).strip().equals(usual)) {
                    findings.add(
                                    "name_variant",
                                    Severity.NOTES,
                                    line.from() + council.start(),
                                    line.from() + council.end())
                            .saying(council.group());
                }
            }
        }
    }
}
