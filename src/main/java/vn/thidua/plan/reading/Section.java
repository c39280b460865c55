package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.plan.model.Outline;
import vn.thidua.plan.model.Outline.Block;

/// What a part of a plan is about, told from the headings above a block; the words are data (`reading/sections.txt`).
enum Section {
    PURPOSE,
    AUDIENCE,
    THEME,
    TIME,
    REGISTRATION,
    COMMENDATION,
    ORGANISATION,
    MONEY,
    CONTENT,
    OTHER;

    private static final Wordbook WORDS = Wordbook.load("sections");
    private static final List<Phrases> PHRASES = new ArrayList<>();

    static {
        for (var section : values()) {
            PHRASES.add(
                    section == OTHER
                            ? Phrases.of(List.of())
                            : WORDS.phrases(section.name().toLowerCase(Locale.ROOT)));
        }
    }

    /// The nearest heading that says what it is about decides; the words of a section are tried in the enum's order.
    static Section of(Outline outline, Block block) {
        if (block.heading()) {
            var own = named(block);
            if (own != OTHER) {
                return own;
            }
        }
        for (var heading : outline.above(block)) {
            var section = named(heading);
            if (section != OTHER) {
                return section;
            }
        }
        return OTHER;
    }

    /// Whether this section is named anywhere above the block.
    boolean above(Outline outline, Block block) {
        return outline.above(block).stream().anyMatch(heading -> named(heading) == this);
    }

    static Section named(Block heading) {
        var lower = Passage.lower(heading.body());
        if (lower.length() > 160) {
            lower = lower.substring(0, 60);
        }
        for (var section : values()) {
            if (PHRASES.get(section.ordinal()).anyIn(lower)) {
                return section;
            }
        }
        return OTHER;
    }
}
