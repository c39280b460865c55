package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;
import vn.thidua.plan.model.Outline.Part;
import vn.thidua.plan.model.Source;
import vn.thidua.plan.model.Span;

/// One sentence of a block, with its place in the normalised text.
/// @param index of the block in the outline
/// @param text the sentence as printed
/// @param lower the same in lower case, character by character
record Passage(Outline outline, int index, Block block, String text, String lower, int from) {

    /// A full stop ends a sentence before a capital, unless an abbreviation or a numeral stands before it.
    private static final Pattern END = Pattern.compile(
            "[.!?](?:(?<![\\p{Lu}0-9].)\\s+(?=[\\p{Lu}“\"(\\-+])|(?<=\\p{N}\\.)\\s+(?=\\p{Lu}\\p{Ll}))");

    /// No plan has sentences longer than this; a text that is none must not take forever.
    private static final int AT_MOST = 5000;

    /// The source of a stretch of this sentence.
    Source source(int start, int end, double confidence) {
        int first = block.span().from() + from;
        return new Source(new Span(first + start, first + Math.max(start, end)), confidence);
    }

    Source source(double confidence) {
        return source(0, text.length(), confidence);
    }

    Section section() {
        return Section.of(outline, block);
    }

    /// The sentences of the paper's body.
    static List<Passage> of(Outline outline) {
        var all = new ArrayList<Passage>();
        for (int index = 0; index < outline.blocks().size(); index++) {
            var block = outline.blocks().get(index);
            if (block.part() == Part.BODY) {
                sentences(outline, index, block, all);
            }
        }
        return all;
    }

    private static void sentences(Outline outline, int index, Block block, List<Passage> into) {
        var text = block.text();
        int start = text.length() - block.body().length();
        var end = END.matcher(text);
        int at = Math.max(0, start);
        while (end.find(at)) {
            add(outline, index, block, text.substring(at, end.end()), at, into);
            at = end.end();
        }
        add(outline, index, block, text.substring(at), at, into);
    }

    private static void add(Outline outline, int index, Block block, String raw, int from, List<Passage> into) {
        for (int at = 0; raw.length() > AT_MOST && at < raw.length(); at += AT_MOST) {
            add(outline, index, block, raw.substring(at, Math.min(raw.length(), at + AT_MOST)), from + at, into);
        }
        if (raw.length() > AT_MOST) {
            return;
        }
        var text = raw.strip();
        if (!text.isEmpty()) {
            int shift = raw.indexOf(text.charAt(0));
            into.add(new Passage(outline, index, block, text, lower(text), from + shift));
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
