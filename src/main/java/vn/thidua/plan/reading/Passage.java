package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;

/// One sentence of a block, with its place in the normalised text.
/// @param index of the block in the outline
/// @param text the sentence as printed
/// @param lower the same in lower case, character by character
/// @param section what the headings above say it is about
/// @param carriedOut whether it stands in a section on carrying the plan out
record Passage(
        Outline outline,
        int index,
        Block block,
        Section section,
        boolean carriedOut,
        String text,
        String lower,
        int from) {

    /// A longer sentence is cut: dates and figures bind what stands near them.
    private static final int LONGEST = 1_500;

    /// The source of a stretch of this sentence.
    Source source(int start, int end, double confidence) {
        int first = block.span().from() + from;
        return new Source(new Span(first + start, first + Math.max(start, end)), confidence);
    }

    Source source(double confidence) {
        return source(0, text.length(), confidence);
    }

    /// The sentences of the paper's body.
    static List<Passage> of(Outline outline) {
        var all = new ArrayList<Passage>();
        var sections = Section.Map.of(outline);
        for (int index = 0; index < outline.blocks().size(); index++) {
            var block = outline.blocks().get(index);
            if (block.part() == Part.BODY) {
                sentences(
                        new Passage(
                                outline,
                                index,
                                block,
                                sections.nearest().get(index),
                                sections.carriedOut().get(index),
                                "",
                                "",
                                0),
                        all);
            }
        }
        return all;
    }

    private static void sentences(Passage whole, List<Passage> into) {
        var block = whole.block();
        var text = block.text();
        int start = text.length() - block.body().length();
        int at = start;
        for (int mark = start; mark < text.length() - 2; mark++) {
            char here = text.charAt(mark);
            if ((here == '.' || here == '!' || here == '?') && text.charAt(mark + 1) == ' ' && ends(text, mark)) {
                add(whole, text.substring(at, mark + 2), at, into);
                at = mark + 2;
            } else if (here == ' ' && mark - at > LONGEST) {
                add(whole, text.substring(at, mark + 1), at, into);
                at = mark + 1;
            }
        }
        add(whole, text.substring(at), at, into);
    }

    /// A full stop ends a sentence before a capital, unless an abbreviation (`TM.`, `PCT.`) stands before it.
    private static boolean ends(String text, int mark) {
        char next = text.charAt(mark + 2);
        if (!Character.isUpperCase(next) && "“\"(-+".indexOf(next) < 0) {
            return false;
        }
        char before = mark == 0 ? ' ' : text.charAt(mark - 1);
        if (Character.isDigit(before)) {
            return mark + 3 < text.length() && Character.isLowerCase(text.charAt(mark + 3));
        }
        return !Character.isUpperCase(before);
    }

    private static void add(Passage whole, String raw, int from, List<Passage> into) {
        var text = raw.strip();
        if (!text.isEmpty()) {
            int shift = raw.indexOf(text.charAt(0));
            into.add(new Passage(
                    whole.outline,
                    whole.index,
                    whole.block,
                    whole.section,
                    whole.carriedOut,
                    text,
                    lower(text),
                    from + shift));
        }
    }

    /// Lower case that keeps every character's place.
    static String lower(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == text.length()) {
            return lower;
        }
        var same = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            same.append(Character.toLowerCase(text.charAt(at)));
        }
        return same.toString();
    }
}
