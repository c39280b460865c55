package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.LegalBasis;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;

/// Reads what the plan is based on from its opening: `Căn cứ …; …`, `Thực hiện …`, several in one sentence.
final class LegalBasisRecogniser {
    private static final Pattern BASED = Pattern.compile(
            "(?iu)[-–—+*•]?\\s*(?:căn cứ(?: vào)?|thực hiện|thi hành|triển khai(?: thực hiện)?|theo)(?: nội dung| tinh thần)?(?: các)?\\s*:?\\s+(?=\\S)");
    private static final Pattern NEXT = Pattern.compile(
            "(?iU)(?:[;.]|,|\\bvà)\\s*(?=(?:căn cứ|thực hiện|thi hành)\\s)|\\s+và\\s+(?=(?:các|những)\\s+(?:văn bản|quy định|hướng dẫn)\\s)|;\\s*");
    private static final Pattern LAW_YEAR = Pattern.compile("(?iU)\\bnăm\\s+((?:19|20)\\d{2})\\s*$");
    private static final Pattern KEYWORD =
            Pattern.compile("(?iu)(?:căn cứ(?: vào)?|thực hiện|thi hành|triển khai(?: thực hiện)?|và)\\s+");

    /// An item of a list below "Căn cứ:".
    private static final Pattern LISTED = Pattern.compile("[-–+*•]\\s*(?=" + Citations.KIND.pattern() + ")");

    private static final Pattern JOINT = Pattern.compile("(?iu)\\s*(?:,|;|\\svà|\\svà các)\\s*$");
    private static final Pattern NO_DOCUMENT = Pattern.compile(
            "(?iu)(?:tiếp theo|nhằm|để|trong|đồng thời|nay|với|trên cơ sở|tình hình thực t|điều kiện|đề nghị)\\s?.*");

    private LegalBasisRecogniser() {}

    static List<LegalBasis> find(Outline outline, String text) {
        var found = new ArrayList<LegalBasis>();
        for (var block : outline.blocks()) {
            if (block.part() == Part.OPENING) {
                inBlock(block, text, found);
            }
        }
        return found;
    }

    private static void inBlock(Block block, String text, List<LegalBasis> into) {
        int from = block.span().from();
        int to = IssuingBody.actor(block)
                .map(actor -> actor.from())
                .orElse(block.span().to());
        if (to <= from) {
            return;
        }
        var based = BASED.matcher(text).region(from, to);
        boolean led = based.lookingAt();
        int at = led ? based.end() : from;
        var listed = LISTED.matcher(text).region(at, to);
        boolean named = led || listed.lookingAt();
        at = !led && named ? listed.end() : at;
        var next = NEXT.matcher(text).region(at, to);
        while (at < to) {
            int end = next.find() ? next.start() : to;
            segment(text, at, end, named, into);
            at = end < to ? next.end() : to;
        }
    }

    private static void segment(String text, int from, int to, boolean named, List<LegalBasis> into) {
        var numbered = Citations.in(text, from, to);
        int plain = numbered.isEmpty()
                ? to
                : before(text, from, numbered.getFirst().source().span().from());
        if (named && plain > from) {
            plain(text, from, plain, numbered.isEmpty(), into);
        }
        into.addAll(numbered);
    }

    /// The end of a document without number that stands before a numbered one: `Luật Thi đua, khen thưởng và Chỉ thị số
    /// …`.
    private static int before(String text, int from, int numbered) {
        var stretch = text.substring(from, numbered);
        var joint = JOINT.matcher(stretch);
        return joint.find() ? from + joint.start() : from;
    }

    private static void plain(String text, int from, int to, boolean alone, List<LegalBasis> into) {
        var keyword = KEYWORD.matcher(text).region(from, to);
        int start = keyword.lookingAt() ? keyword.end() : from;
        int end = trimmed(text, start, to);
        if (end - start < 8) {
            return;
        }
        var printed = text.substring(start, end);
        var kind = Citations.KIND.matcher(printed);
        var type = kind.lookingAt() ? kind.group() : null;
        if (type == null && (!alone || NO_DOCUMENT.matcher(printed).matches())) {
            return;
        }
        into.add(new LegalBasis(
                printed, type, null, date(printed), null, new Source(new Span(start, end), type == null ? 0.6 : 0.8)));
    }

    private static @org.jspecify.annotations.Nullable PartialDate date(String printed) {
        var day = Citations.DATE.matcher(printed);
        if (day.find()) {
            try {
                return PartialDate.parse("%s-%02d-%02d"
                        .formatted(day.group(3), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(1))));
            } catch (IllegalArgumentException | java.time.DateTimeException _) {
                return null;
            }
        }
        var year = LAW_YEAR.matcher(printed);
        return year.find() ? PartialDate.of(Integer.parseInt(year.group(1))) : null;
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && " ,.;:/".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// Documents that the body of the plan cites by number.
    static List<LegalBasis> citations(Outline outline, String text) {
        var found = new ArrayList<LegalBasis>();
        for (var block : outline.blocks()) {
            if (block.part() == Part.BODY || block.part() == Part.CLOSING) {
                found.addAll(
                        Citations.in(text, block.span().from(), block.span().to()));
            }
        }
        return found;
    }
}
