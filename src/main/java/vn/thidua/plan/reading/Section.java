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

    /// What every block of an outline is about: the nearest heading that says it decides; the words of a section are
    /// tried in the enum's order.
    /// @param nearest by block
    /// @param carriedOut whether a section on carrying the plan out stands anywhere above, by block
    record Map(List<Section> nearest, List<Boolean> carriedOut) {
        static Map of(Outline outline) {
            int size = outline.blocks().size();
            var own = new ArrayList<Section>(size);
            var nearest = new ArrayList<Section>(size);
            var below = new ArrayList<Section>(size);
            var carriedOut = new ArrayList<Boolean>(size);
            var parents = new boolean[size];
            outline.blocks().stream()
                    .mapToInt(Block::parent)
                    .filter(parent -> parent >= 0)
                    .forEach(parent -> parents[parent] = true);
            for (int at = 0; at < size; at++) {
                var block = outline.blocks().get(at);
                int parent = block.parent();
                own.add(parents[at] || block.heading() ? named(block) : OTHER);
                var above = parent < 0 ? OTHER : below.get(parent);
                below.add(own.get(at) == OTHER ? above : own.get(at));
                nearest.add(block.heading() ? below.get(at) : above);
                carriedOut.add(parent >= 0 && (own.get(parent) == ORGANISATION || carriedOut.get(parent)));
            }
            return new Map(nearest, carriedOut);
        }
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
