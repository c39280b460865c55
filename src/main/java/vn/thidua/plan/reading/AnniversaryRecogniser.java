package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Anniversary;
import vn.thidua.plan.model.Letterhead;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Span;

/// Anniversaries with their count and years: `92 năm thành lập … (28/7/1929 - 28/7/2020)`, also with either one lost.
final class AnniversaryRecogniser {
    private static final String POINT = "(?:\\d{1,2}\\s?/\\s?)?(?:\\d{1,2}\\s?/\\s?)?";
    private static final Pattern PAIR = Pattern.compile("\\(\\s*(?:ngày\\s+)?" + POINT
            + "(1[0-9]{3}|20\\d\\d)\\s*[-–—]\\s*(?:ngày\\s+)?" + POINT + "(20\\d\\d|19\\d\\d)\\s*\\)");
    private static final Wordbook WORDS = Wordbook.load("anniversaries");
    private static final Phrases NAMING = WORDS.phrases("naming");
    private static final Phrases HONOURING = WORDS.phrases("honouring");
    private static final String EVENTS = String.join("|", WORDS.words("event"));
    private static final String FOUNDED = String.join("|", WORDS.words("founded"));

    /// `30 năm Ngày …`, `lần thứ 30 Ngày …`, and `kỷ niệm 30 tái lập` where the word "năm" was lost.
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\d.,/\\-–])\\d{1,4}+(?:(?=\\s+năm\\s)|(?<=lần thứ \\d{1,4})|(?<=kỷ niệm \\d{1,4})(?=\\s(?:" + FOUNDED
                    + ")))(?:\\s+năm)?\\s+(?:kỷ niệm\\s+)?(?=" + EVENTS + ")");
    private static final Pattern STOP = Pattern.compile(
            "[;:()\\[\\]…]|\\.\\s|\\.$|,\\s*(?:chào mừng|kỷ niệm|lập thành tích|tiến tới|hướng tới|phấn đấu)"
                    // a body that goes on to do something: "…, Ủy ban nhân dân phường xây dựng kế hoạch"
                    + "|,\\s*(?=(?iu:Ủy ban|UBND|Sở|Phòng|Ban|Trường|Trung tâm|Bệnh viện|Công ty|Văn phòng|Hội|Khối|Công đoàn)\\s[^,;.]{0,80}?\\s(?:xây dựng|ban hành|phát động|tổ chức|triển khai|đề ra))|\\s(?:với các nội dung|như sau|với những)");

    private static final int LONGEST = 140;

    List<Anniversary> find(Outline outline, Letterhead head, String text) {
        var found = new ArrayList<Anniversary>();
        var seen = new HashSet<String>();
        for (var block : joined(outline, text)) {
            boolean read = block.part() == Part.BODY
                    || block.part() == Part.TITLE
                    || block.part() == Part.OPENING
                    || block.part() == Part.CLOSING;
            if (read && block.text().chars().anyMatch(Character::isDigit)) {
                inBlock(outline, block, seen, found);
            }
        }
        return found;
    }

    /// The blocks, those of the title as one: a subject line runs over several.
    private static List<Block> joined(Outline outline, String text) {
        var blocks = new ArrayList<Block>();
        var title = outline.blocks().stream()
                .filter(block -> block.part() == Part.TITLE)
                .toList();
        if (!title.isEmpty()) {
            var first = title.getFirst();
            var span = new Span(first.span().from(), title.getLast().span().to());
            blocks.add(new Block(Part.TITLE, span, span.of(text).replace('\n', ' '), null, 0, -1, true));
        }
        outline.blocks().stream().filter(block -> block.part() != Part.TITLE).forEach(blocks::add);
        return blocks;
    }

    private static void inBlock(Outline outline, Block block, HashSet<String> seen, List<Anniversary> found) {
        var lower = Passage.lower(block.text());
        var passage = new Passage(outline, 0, block, Section.OTHER, false, block.text(), lower, 0);
        int last = 0;
        var pair = PAIR.matcher(lower);
        while (lower.indexOf('(') >= 0 && pair.find()) {
            int from = nameStart(lower, Math.max(last, pair.start() - 160), pair.start());
            if (from >= 0) {
                add(
                        passage,
                        from,
                        pair.start(),
                        Integer.valueOf(pair.group(1)),
                        Integer.valueOf(pair.group(2)),
                        pair.end(),
                        seen,
                        found);
            }
            last = pair.end();
        }
        var counted = COUNTED.matcher(lower);
        boolean counts = lower.contains(" năm") || lower.contains("lần thứ") || lower.contains("kỷ niệm");
        while (counts && counted.find()) {
            int far = Math.min(lower.length(), counted.end() + LONGEST + 40);
            var stop = STOP.matcher(lower).region(counted.end(), far).useAnchoringBounds(false);
            int end = stop.find() ? stop.start() : far;
            boolean paired = PAIR.matcher(lower)
                    .region(Math.min(end, lower.length()), lower.length())
                    .lookingAt();
            if (!paired && end - counted.start() < LONGEST) {
                add(passage, counted.start(), end, null, null, end, seen, found);
            }
        }
    }

    private static int nameStart(String lower, int least, int pair) {
        int start = least;
        for (int at = pair - 1; at >= least; at--) {
            char here = lower.charAt(at);
            if (here == ';'
                    || here == '('
                    || here == ')'
                    || here == '.' && at + 1 < lower.length() && lower.charAt(at + 1) == ' ') {
                start = at + 1;
                break;
            }
        }
        var within = lower.substring(start, pair);
        var counted = COUNTED.matcher(within);
        int from = -1;
        while (counted.find()) {
            from = counted.start();
        }
        if (from >= 0) {
            return start + from;
        }
        var honouring = HONOURING.in(within);
        if (!honouring.isEmpty()) {
            return start + honouring.getLast().to();
        }
        var naming = NAMING.next(within, 0);
        return naming == null ? -1 : start + naming.from();
    }

    private static void add(
            Passage passage,
            int from,
            int to,
            @Nullable Integer since,
            @Nullable Integer until,
            int end,
            HashSet<String> seen,
            List<Anniversary> found) {
        int start = from;
        Integer years = null;
        var counted =
                COUNTED.matcher(passage.lower()).useTransparentBounds(true).region(from, to);
        if (counted.lookingAt()) {
            years = Integer.valueOf(counted.group().replaceAll("\\D", ""));
            start = counted.end();
        }
        var name = passage.text().substring(start, to).strip().replaceAll("[,;.\\s]+$", "");
        boolean known = !seen.add(name.toLowerCase(Locale.ROOT) + "|" + years + "|" + since + "|" + until);
        if (!name.isEmpty() && !known) {
            found.add(new Anniversary(
                    years,
                    name,
                    since,
                    until,
                    passage.source(from, end, years != null && since != null ? 0.95 : 0.75)));
        }
    }
}
