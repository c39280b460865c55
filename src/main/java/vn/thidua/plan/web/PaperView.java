package vn.thidua.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text as the reader screen shows it: rows of blocks with the words that mean something marked.
public record PaperView(List<Row> rows) {
    public PaperView {
        rows = List.copyOf(rows);
    }

    /// One block across the page, or two columns of them (letterhead; recipients and signature).
    public record Row(List<Block> left, List<Block> right) {
        public Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        public boolean two() {
            return !right.isEmpty();
        }
    }

    /// One paragraph.
    /// @param index its place in the outline
    /// @param item the first thing understood from it, null where nothing was
    public record Block(
            int index,
            String css,
            List<Segment> segments,
            @Nullable String item,
            int remarks,
            String plain) {
        public Block {
            segments = List.copyOf(segments);
        }
    }

    /// Words under one mark, or under none.
    /// @param mark how they are marked, empty for plain words
    /// @param href what they lead to, beside the text
    /// @param id by which they are found from there
    public record Segment(
            String text,
            String mark,
            @Nullable String href,
            @Nullable String id) {
        static Segment plain(String text) {
            return new Segment(text, "", null, null);
        }
    }
}
