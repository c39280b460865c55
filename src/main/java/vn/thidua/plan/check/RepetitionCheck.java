package vn.thidua.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Finding.Severity;
import vn.thidua.plan.model.Span;

/// Words said twice, words lost, and slips that have a shape of their own (`slips.txt`).
final class RepetitionCheck implements Check {
    private static final Set<String> REDUPLICATED = Set.of(
            "từ", "luôn", "ngày", "đời", "người", "nhà", "ngành", "mãi", "dần", "thường", "xanh", "lần", "đều", "song",
            "rất", "đôi", "hằng", "năm", "nơi", "xa", "vân", "càng", "chung", "riêng", "sau", "khác", "mọi", "cơ", "vv",
            "v", "tỉ", "dưng", "hay", "bình", "trùng", "hành");
    private static final Pattern CITED_TWICE = Pattern.compile(
            "(?iu)(Kế hoạch|Quyết định|Chỉ thị|Nghị quyết|Công văn|Hướng dẫn|Thông báo|Chương trình)\\s+số\\s+[^;.\\n]{5,110}?\\s(của [\\p{L} ]{4,60}?\\s\\1\\s+(?:về việc|về|phát động|tổ chức|triển khai|thực hiện)(?:\\s[\\p{L}]+){0,4})");
    private static final Pattern LOST_YEAR = Pattern.compile(
            "(?iu)(?:chào mừng\\s+)?(?<!lần )(?:kỷ|kỉ) niệm\\s+(\\d{1,3})\\s+(?=tái lập|thành lập|ngày|giải phóng|quốc khánh|cách mạng)\\p{L}+(?:\\s\\p{L}+)?");
    private static final List<Slip> SLIPS = slips();

    private record Slip(String plain, Pattern wrong, String right, String kind, Severity severity) {}

    private static List<Slip> slips() {
        var slips = new ArrayList<Slip>();
        for (var line : Wordlist.load("slips").lines("")) {
            var parts = line.split(" => ");
            slips.add(new Slip(
                    parts[0].toLowerCase(vn.thidua.kernel.Vietnamese.LOCALE),
                    Pattern.compile(
                            "(?iu)(?<![\\p{L}])" + Pattern.quote(parts[0]).replace(" ", "\\E\\s+\\Q") + "(?![\\p{L}])"),
                    parts[1],
                    parts[2],
                    Severity.valueOf(parts[3])));
        }
        return slips;
    }

    @Override
    public void examine(Matter matter, Findings findings) {
        for (var line : matter.lines()) {
            var cited = CITED_TWICE.matcher(line.text());
            int search = line.text().contains(" số ") && line.has(" của ")
                    ? 0
                    : line.text().length();
            while (cited.find(search)) {
                findings.add("repetition", Severity.WARNS, line.from() + cited.start(2), line.from() + cited.end(2))
                        .saying(cited.group(1));
                search = cited.end();
            }
            var lost = LOST_YEAR.matcher(line.text());
            while (line.has(" niệm ") && lost.find()) {
                findings.add("missing_word", Severity.WARNS, line.from() + lost.start(), line.from() + lost.end())
                        .fix(lost.group().replaceFirst("(\\d+)", "$1 năm"))
                        .sayingAs("missing_year_word", lost.group(1));
            }
            for (var slip : SLIPS) {
                if (!line.has(slip.plain)) {
                    continue;
                }
                var wrong = slip.wrong.matcher(line.text());
                while (wrong.find()) {
                    findings.add(slip.kind, slip.severity, line.from() + wrong.start(), line.from() + wrong.end())
                            .fix(slip.right)
                            .sayingAs("slip", wrong.group(), slip.right);
                }
            }
        }
        doubled(matter, findings);
    }

    private static void doubled(Matter matter, Findings findings) {
        var words = matter.words();
        for (int at = 1; at < words.size(); at++) {
            var before = words.get(at - 1);
            var word = words.get(at);
            if (word.joined()
                    && word.lower().equals(before.lower())
                    && !word.digits()
                    && word.lower().length() > 1
                    && !(word.capital() && word.allCapitals())
                    && !REDUPLICATED.contains(word.lower())
                    && matter.text().substring(before.to(), word.from()).equals(" ")
                    && !findings.covers(new Span(before.from(), word.to()), "spelling")
                    && !(at > 1 && pair(words, at))) {
                findings.add("repetition", Severity.NOTES, new Span(before.from(), word.to()))
                        .fix(before.text())
                        .sayingAs("word_doubled", before.text());
            }
        }
    }

    /// `thi đua, đua` and four-word turns (`từng bước bước`) are told apart by the comma; `công khai khai mạc` by
    /// phrases.
    private static boolean pair(List<Word> words, int at) {
        return SetPhrases.LOADED.right(words, at - 2) == 2 && SetPhrases.LOADED.right(words, at) >= 2;
    }
}
