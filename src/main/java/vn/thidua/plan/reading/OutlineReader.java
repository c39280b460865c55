package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Span;

/// Reads the paper out of a normalised text: one block per paragraph, with its part, numeral, depth and parent.
/// A block's text equals its stretch of the normalised text, so places within it count from the span's start.
public final class OutlineReader {
    private static final int HEADING_AT_MOST = 170;
    private static final Pattern SECTION_NAME = Pattern.compile(
            "(?iu)(?:mục đích|yêu cầu|mục tiêu|đối tượng|phạm vi|chủ đề|khẩu hiệu|nội dung|chỉ tiêu|thời gian|các giai đoạn|tiến độ|biện pháp|giải pháp|hình thức|tiêu chuẩn|tiêu chí|khen thưởng|đăng ký thi đua|danh hiệu|tổ chức thực hiện|trách nhiệm|kinh phí|quyền lợi|nhiệm vụ|phương pháp|công tác khen thưởng|phân công)[\\p{L} ,–/&-]{0,60}:?");

    private static final class Open {
        final int block;
        final Numeral.Kind kind;

        Open(int block, Numeral.Kind kind) {
            this.block = block;
            this.kind = kind;
        }
    }

    private final List<String> lines;
    private final Part[] parts;
    private final List<@Nullable Numeral> numerals = new ArrayList<>();
    private final ArrayList<Open> open = new ArrayList<>();
    private final ArrayList<Block> blocks = new ArrayList<>();
    private final boolean flattened;

    private OutlineReader(PlanText text) {
        lines = text.lines();
        parts = Parts.of(lines);
        for (int at = 0; at < lines.size(); at++) {
            numerals.add(parts[at] == Part.BODY || parts[at] == Part.OPENING ? Numeral.of(lines.get(at)) : null);
        }
        flattened = flattened();
    }

    /// The outline of a normalised text.
    public static Outline read(PlanText text) {
        return new OutlineReader(text).read();
    }

    /// Whether a line is the name of a usual section, such as `Mục đích, yêu cầu`.
    static boolean sectionName(String line) {
        return line.length() < 90 && SECTION_NAME.matcher(line).matches();
    }

    private Outline read() {
        int from = 0;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var span = new Span(from, from + line.length());
            blocks.add(parts[at] == Part.BODY ? inBody(at, line, span) : outside(at, line, span));
            from = span.to() + 1;
        }
        return new Outline(markHeadings());
    }

    private Block outside(int at, String line, Span span) {
        var numeral = parts[at] == Part.OPENING ? numerals.get(at) : null;
        return new Block(parts[at], span, line, numeral == null ? null : numeral.printed(), 0, -1, false);
    }

    private Block inBody(int at, String line, Span span) {
        var numeral = numerals.get(at);
        boolean caps = Letters.mostlyUpper(line) && line.length() < HEADING_AT_MOST;
        if (numeral == null && !caps && !(line.length() < 60 && sectionName(line) && !nested())) {
            int parent = parentOfText();
            return new Block(Part.BODY, span, line, null, 0, parent, false);
        }
        var kind = numeral == null ? Numeral.Kind.ROMAN : kind(numeral, line);
        close(kind, numeral);
        int parent = open.isEmpty() ? -1 : open.getLast().block;
        open.add(new Open(at, kind));
        boolean heading = numeral == null || caps;
        return new Block(
                Part.BODY, span, line, numeral == null ? null : numeral.printed(), open.size(), parent, heading);
    }

    private boolean nested() {
        return open.stream().anyMatch(o -> blocks.get(o.block).numeral() != null);
    }

    /// A converter that lost the levels leaves `1.` before everything: the words must tell them.
    private Numeral.Kind kind(Numeral numeral, String line) {
        if (!flattened || numeral.kind() != Numeral.Kind.ARABIC) {
            return numeral.kind();
        }
        var body = line.substring(numeral.printed().length()).strip();
        if (Letters.mostlyUpper(body)) {
            return Numeral.Kind.ROMAN;
        }
        boolean title = body.length() < 70 && (sectionName(body) || body.endsWith(":"));
        return title ? Numeral.Kind.ARABIC : Numeral.Kind.DASH;
    }

    private boolean flattened() {
        int ones = 0;
        int all = 0;
        for (var numeral : numerals) {
            if (numeral != null && numeral.kind() == Numeral.Kind.ARABIC) {
                all++;
                ones += numeral.value() == 1 ? 1 : 0;
            }
        }
        return all >= 5 && ones * 10 >= all * 7;
    }

    /// Closes what a new numeral of this kind ends: its equals and all below them.
    private void close(Numeral.Kind kind, @Nullable Numeral numeral) {
        int same = -1;
        for (int at = open.size() - 1; at >= 0; at--) {
            if (open.get(at).kind == kind) {
                same = at;
                break;
            }
        }
        if (same >= 0) {
            cut(same);
            return;
        }
        boolean begins = numeral != null && numeral.value() == 1;
        while (!open.isEmpty() && below(open.getLast().kind, kind, begins)) {
            cut(open.size() - 1);
        }
    }

    /// Whether an open level lies below a new kind by the usual order; `A.` that begins under `I.` stays under it.
    private static boolean below(Numeral.Kind level, Numeral.Kind fresh, boolean begins) {
        if (fresh == Numeral.Kind.UPPER && level == Numeral.Kind.ROMAN) {
            return false;
        }
        if (begins
                && !level.bullet()
                && fresh != Numeral.Kind.ROMAN
                && fresh != Numeral.Kind.ARTICLE
                && level.ordinal() <= Numeral.Kind.ARABIC_PAREN.ordinal()) {
            return level.ordinal() > Numeral.Kind.ARABIC_PAREN.ordinal();
        }
        return level.ordinal() > fresh.ordinal();
    }

    private void cut(int size) {
        while (open.size() > size) {
            open.removeLast();
        }
    }

    /// A text without numeral belongs to the nearest level that is no dash.
    private int parentOfText() {
        for (int at = open.size() - 1; at >= 0; at--) {
            if (!open.get(at).kind.bullet()) {
                return open.get(at).block;
            }
        }
        return open.isEmpty() ? -1 : open.getFirst().block;
    }

    private List<Block> markHeadings() {
        var parents = new boolean[blocks.size()];
        for (var block : blocks) {
            if (block.parent() >= 0) {
                parents[block.parent()] = true;
            }
        }
        var marked = new ArrayList<Block>(blocks.size());
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            boolean heading = block.heading() || parents[at] && titled(block);
            marked.add(new Block(
                    block.part(), block.span(), block.text(), block.numeral(), block.depth(), block.parent(), heading));
        }
        return marked;
    }

    private static boolean titled(Block block) {
        var text = block.text();
        char end = text.charAt(text.length() - 1);
        return text.length() <= HEADING_AT_MOST && end != '.' && end != ';' && end != ',';
    }
}
