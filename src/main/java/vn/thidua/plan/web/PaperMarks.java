package vn.thidua.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.correct.ProvisionKind;
import vn.thidua.plan.examine.Examined;
import vn.thidua.plan.life.Remark;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Span;

/// Lays findings and provisions over the paragraphs of a text.
final class PaperMarks {
    /// What is marked word by word; the other kinds are whole paragraphs, found from beside them.
    private static final Map<ProvisionKind, String> MARKED = Map.of(
            ProvisionKind.MILESTONE, "date",
            ProvisionKind.STAGE, "date",
            ProvisionKind.ANNIVERSARY, "date",
            ProvisionKind.TARGET, "figure",
            ProvisionKind.TITLE, "title",
            ProvisionKind.THEME, "understood",
            ProvisionKind.SLOGAN, "understood",
            ProvisionKind.BASIS, "understood");

    private static final int BELOW_FINDINGS = 10;
    private static final Pattern STATES_SIDE =
            Pattern.compile("(?iu)^(cộng hòa xã hội|cộng hoà xã hội|độc lập|đảng cộng sản)|ngày.*tháng");

    private final Examined examined;
    private final String text;
    private final List<Remark> remarks;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, String> firstItem = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    /// @param rank the lower, the sooner it is shown where several meet
    private record Mark(Span span, String css, int rank, String target) {}

    private PaperMarks(Examined examined, List<Remark> remarks) {
        this.examined = examined;
        this.text = examined.corrected().reading().text();
        this.remarks = remarks;
        findings();
        provisions();
        marks.sort(Comparator.comparingInt(Mark::rank).thenComparingInt(mark -> length(mark.span)));
    }

    static PaperMarks of(Examined examined, List<Remark> remarks) {
        return new PaperMarks(examined, remarks);
    }

    static String findingId(int at) {
        return "f-" + at;
    }

    static String itemId(ProvisionKind kind, int at) {
        return "p-" + kind + "-" + at;
    }

    /// The paper. To be asked before [#wayTo].
    PaperView paper() {
        var rows = new ArrayList<PaperView.Row>();
        var left = new ArrayList<PaperView.Block>();
        var right = new ArrayList<PaperView.Block>();
        var blocks = examined.corrected().reading().outline().blocks();
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            switch (block.part()) {
                case HEAD -> (statesSide(block) ? right : left).add(view(at, block));
                case RECIPIENTS -> left.add(view(at, block));
                case SIGNATURE -> right.add(view(at, block));
                default -> {
                    flush(left, right, rows);
                    rows.add(new PaperView.Row(List.of(view(at, block)), List.of()));
                }
            }
        }
        flush(left, right, rows);
        return new PaperView(rows);
    }

    /// Where in the text a thing beside it stands; null where it stands nowhere.
    @Nullable String wayTo(String target, Span span) {
        if (placed.contains(target)) {
            return "#m-" + target;
        }
        if (span.isNone()) {
            return null;
        }
        var block = blockOf(span);
        return block.isPresent() ? "#b-" + block.getAsInt() : null;
    }

    private void findings() {
        var all = examined.findings();
        for (int at = 0; at < all.size(); at++) {
            var finding = all.get(at);
            if (examined.acceptanceOf(finding) == null) {
                marks.add(new Mark(
                        finding.span(), css(finding), finding.severity().ordinal(), findingId(at)));
            }
        }
    }

    private void provisions() {
        for (var kind : ProvisionKind.values()) {
            var all = examined.corrected().all(kind);
            for (int at = 0; at < all.size(); at++) {
                var span = all.get(at).source().span();
                if (span.isNone()) {
                    continue;
                }
                var target = itemId(kind, at);
                var css = MARKED.get(kind);
                if (css != null) {
                    marks.add(new Mark(span, css, BELOW_FINDINGS + kind.ordinal(), target));
                }
                blockOf(span).ifPresent(block -> firstItem.putIfAbsent(block, target));
            }
        }
    }

    private OptionalInt blockOf(Span span) {
        var blocks = examined.corrected().reading().outline().blocks();
        return IntStream.range(0, blocks.size())
                .filter(at -> blocks.get(at).span().overlaps(span))
                .findFirst();
    }

    private static String css(Finding finding) {
        return switch (finding.severity()) {
            case BLOCKS -> "fault";
            case WARNS -> "warn";
            case NOTES -> "noted";
        };
    }

    private static int length(Span span) {
        return span.to() - span.from();
    }

    private static void flush(List<PaperView.Block> left, List<PaperView.Block> right, List<PaperView.Row> rows) {
        if (!left.isEmpty() || !right.isEmpty()) {
            rows.add(new PaperView.Row(left, right));
            left.clear();
            right.clear();
        }
    }

    /// The state's name and motto and the date stand on the right of a letterhead.
    private static boolean statesSide(Outline.Block block) {
        return STATES_SIDE.matcher(block.text()).find();
    }

    private PaperView.Block view(int index, Outline.Block block) {
        long about = remarks.stream()
                .filter(remark -> remark.open() && !remark.quote().isEmpty() && remark.answers() == null)
                .filter(remark -> Vietnamese.line(block.span().of(text)).contains(remark.quote()))
                .count();
        return new PaperView.Block(index, css(block), segments(block), firstItem.get(index), (int) about, block.text());
    }

    private static String css(Outline.Block block) {
        var css = block.part() == Part.TITLE
                ? "centre"
                : switch (block.part()) {
                    case HEAD, SIGNATURE -> "centre plain";
                    case RECIPIENTS -> "left";
                    case STRAY -> "stray";
                    default -> block.heading() ? "heading" : "";
                };
        return block.depth() > 2 ? css + " depth-" + Math.min(block.depth(), 4) : css;
    }

    private List<PaperView.Segment> segments(Outline.Block block) {
        var span = block.span();
        var here = marks.stream().filter(mark -> mark.span.overlaps(span)).toList();
        var cuts = new TreeSet<Integer>(List.of(span.from(), span.to()));
        for (var mark : here) {
            cuts.add(Math.clamp(mark.span.from(), span.from(), span.to()));
            cuts.add(Math.clamp(mark.span.to(), span.from(), span.to()));
        }
        var segments = new ArrayList<PaperView.Segment>();
        int from = span.from();
        for (int cut : cuts) {
            if (cut > from) {
                segments.add(segment(new Span(from, cut), here));
                from = cut;
            }
        }
        return segments;
    }

    private PaperView.Segment segment(Span piece, List<Mark> here) {
        var words = piece.of(text);
        return here.stream()
                .filter(mark -> mark.span.overlaps(piece))
                .findFirst()
                .map(mark -> new PaperView.Segment(
                        words, mark.css, "#" + mark.target, placed.add(mark.target) ? "m-" + mark.target : null))
                .orElseGet(() -> PaperView.Segment.plain(words));
    }
}
