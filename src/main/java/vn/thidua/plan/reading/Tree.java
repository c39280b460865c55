package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Span;

/// The outline as a tree: what stands directly below a block, and all that stands below it as one text.
final class Tree {
    private final List<Block> blocks;
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();

    Tree(Outline outline) {
        blocks = outline.blocks();
        blocks.forEach(_ -> children.add(new ArrayList<>()));
        for (int at = 0; at < blocks.size(); at++) {
            var block = blocks.get(at);
            if (block.part() == Part.BODY) {
                (block.parent() < 0 ? roots : children.get(block.parent())).add(at);
            }
        }
    }

    Block block(int at) {
        return blocks.get(at);
    }

    int size() {
        return blocks.size();
    }

    List<Integer> roots() {
        return roots;
    }

    List<Integer> below(int at) {
        return children.get(at);
    }

    /// The block's text and all below it, on one line.
    String whole(int at) {
        var all = new StringBuilder(blocks.get(at).text());
        children.get(at).forEach(child -> all.append(' ').append(whole(child)));
        return all.toString();
    }

    /// The stretch of text from the block to the last below it.
    Span stretch(int at) {
        int last = at;
        while (!children.get(last).isEmpty()) {
            last = children.get(last).getLast();
        }
        return new Span(blocks.get(at).span().from(), blocks.get(last).span().to());
    }
}
