package vn.thidua.document.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.kernel.Vietnamese;

/// Two texts side by side on a page (letterhead; recipients and signature) come out one after the other. They are known
/// by a gutter near the page's middle that several lines in a row leave free.
final class PdfColumns {
    private static final float NARROWEST = 6;
    private static final float MIDDLE_FROM = 0.25f;
    private static final float MIDDLE_TO = 0.68f;

    /// Lines that are read together; in a column their indents mean nothing.
    record Block(List<PdfLine> lines, boolean column) {}

    /// The strip between the columns.
    private record Gutter(float from, float to) {
        boolean wide() {
            return to - from >= NARROWEST;
        }

        float middle() {
            return (from + to) / 2;
        }

        /// What the line leaves of the strip; a line on one side takes nothing away but where it reaches into it.
        Gutter within(PdfLine line) {
            var left = from;
            var right = to;
            for (var piece : line.pieces()) {
                if (piece.left() < middle() && piece.right() > left && piece.right() < right) {
                    left = Math.max(left, piece.right());
                } else if (piece.right() > middle() && piece.left() < right && piece.left() > left) {
                    right = Math.min(right, piece.left());
                }
            }
            return line.crosses(left, right) ? new Gutter(0, 0) : new Gutter(left, right);
        }
    }

    private record Columns(Gutter gutter, List<PdfLine> lines) {
        /// A table of data has columns too; what makes a letterhead or a signature block is its place or its first
        /// words.
        boolean plausible(boolean atTop, boolean atEnd) {
            return side(true).size() >= (atTop ? 1 : 2)
                    && side(false).size() >= 2
                    && (atTop
                            || recipients()
                            || atEnd
                                    && lines.stream()
                                            .allMatch(line -> line.pieces().size() <= 2));
        }

        private boolean recipients() {
            return side(true).stream()
                    .limit(3)
                    .anyMatch(line -> Vietnamese.fold(line.text()).startsWith("noi nhan"));
        }

        List<PdfLine> side(boolean left) {
            return lines.stream()
                    .map(line -> line.part(left, gutter.middle()))
                    .filter(line -> !line.pieces().isEmpty())
                    .toList();
        }
    }

    private PdfColumns() {}

    /// Blocks of lines in the order of reading; a letterhead is looked for on the first page alone.
    static List<Block> blocks(List<PdfLine> lines, float pageWidth, boolean firstPage) {
        var blocks = new ArrayList<Block>();
        var plain = new ArrayList<PdfLine>();
        for (var i = 0; i < lines.size(); ) {
            var columns = columns(lines, i, pageWidth);
            if (columns.isPresent()
                    && columns.get()
                            .plausible(
                                    firstPage && isTop(lines.subList(0, i), pageWidth),
                                    i + columns.get().lines().size() == lines.size())) {
                var above = rightAbove(plain, columns.get().gutter());
                blocks.add(new Block(List.copyOf(plain), false));
                plain.clear();
                blocks.add(new Block(columns.get().side(true), true));
                blocks.add(new Block(
                        Stream.concat(above.stream(), columns.get().side(false).stream())
                                .toList(),
                        true));
                i += columns.get().lines().size();
            } else {
                plain.add(lines.get(i++));
            }
        }
        blocks.add(new Block(plain, false));
        return blocks.stream().filter(block -> !block.lines().isEmpty()).toList();
    }

    /// Only a mark or a number may stand above a letterhead.
    private static boolean isTop(List<PdfLine> above, float pageWidth) {
        return above.stream().allMatch(line -> line.right() - line.left() < pageWidth / 2);
    }

    /// Lines of the right column that stand higher than all of the left one.
    private static List<PdfLine> rightAbove(List<PdfLine> plain, Gutter gutter) {
        var first = plain.size();
        while (first > 0 && plain.get(first - 1).left() > gutter.from()) {
            first--;
        }
        var above = plain.subList(first, plain.size());
        var taken = List.copyOf(above);
        above.clear();
        return taken;
    }

    private static Optional<Columns> columns(List<PdfLine> lines, int first, float pageWidth) {
        return gutter(lines.get(first), pageWidth).map(start -> {
            var gutter = start;
            var end = first + 1;
            while (end < lines.size() && gutter.within(lines.get(end)).wide()) {
                gutter = gutter.within(lines.get(end++));
            }
            if (end < lines.size()) { // followed by the full width: a last line on the left is the start of that text
                while (end > first + 1 && lines.get(end - 1).right() <= gutter.from()) {
                    end--;
                }
            }
            return new Columns(gutter, lines.subList(first, end));
        });
    }

    private static Optional<Gutter> gutter(PdfLine line, float pageWidth) {
        for (var i = 1; i < line.pieces().size(); i++) {
            var gutter = new Gutter(
                    line.pieces().get(i - 1).right(), line.pieces().get(i).left());
            if (gutter.wide() && gutter.middle() > MIDDLE_FROM * pageWidth && gutter.middle() < MIDDLE_TO * pageWidth) {
                return Optional.of(gutter);
            }
        }
        return Optional.empty();
    }
}
