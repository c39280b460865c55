package vn.thidua.plan.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan's text as a paper: its blocks in order, each with its part in the layout and its depth.
/// A block is one logical paragraph: hard-wrapped lines are joined, page numbers and running headers left out.
public record Outline(List<Block> blocks) {
    public Outline {
        blocks = List.copyOf(blocks);
    }

    /// One paragraph.
    /// @param span its place in the normalised text
    /// @param text without line breaks and emphasis marks
    /// @param numeral as printed at its start, marks included (`I.`, `1.`, `a)`, `-`), null where none
    /// @param depth 0 for text outside the numbering, else 1 for the outermost numeral met
    /// @param parent index of the block it stands under, -1 for none
    /// @param heading whether it is a title of what follows rather than running text
    public record Block(
            Part part, Span span, String text, @Nullable String numeral, int depth, int parent, boolean heading) {
        /// The text without its numeral.
        public String body() {
            return numeral == null ? text : text.substring(numeral.length()).strip();
        }
    }

    /// The part of a paper a block belongs to (layout of Nghị định 30/2020/NĐ-CP).
    public enum Part {
        /// letterhead, number, place and date
        HEAD,
        /// kind of document and subject line
        TITLE,
        /// legal bases and opening
        OPENING,
        BODY,
        /// "Trên đây là …"
        CLOSING,
        RECIPIENTS,
        SIGNATURE,
        /// page numbers, running headers and other strays, kept but not printed
        STRAY
    }

    /// The chain of blocks above one, nearest first.
    public List<Block> above(Block block) {
        var chain = new ArrayList<Block>();
        for (int at = block.parent(); at >= 0; at = blocks.get(at).parent()) {
            chain.add(blocks.get(at));
        }
        return chain;
    }
}
