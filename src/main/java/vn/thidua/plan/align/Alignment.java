package vn.thidua.plan.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A subordinate's plan held against its superior's. Found by the likeness of words, so that it is a help to those who
/// read both, not a judgement.
/// @param lines one for each provision of the superior's plan, in its order
/// @param added what the subordinate sets of its own, among stages, targets, titles and deadlines
public record Alignment(List<Line> lines, List<AskedProvision> added) {
    /// From here on both say the same, word for word but for small things.
    private static final double SAME = 0.85;
    /// From here on one may be the other in other words.
    private static final double ALIKE = 0.55;
    /// A longer paragraph of the subordinate may hold the superior's sentence: this share of its words.
    private static final double HELD = 0.8;
    /// A sentence of so few words is found in any plan: it must be there whole.
    private static final int FEW_WORDS = 4;

    public Alignment {
        lines = List.copyOf(lines);
        added = List.copyOf(added);
    }

    /// @param own the subordinate's words, empty where it has none
    /// @param figure the subordinate's figure, null where it sets none
    /// @param until the subordinate's last day
    public record Line(
            AskedProvision asked,
            Verdict verdict,
            String own,
            @Nullable Figure figure,
            @Nullable LocalDate until) {

        /// The part of the superior's figure that the subordinate takes on, where figures of all units add up to it.
        /// Who copies the figure of all names no part of his own.
        public @Nullable Figure part() {
            var wanted = asked.figure();
            return wanted != null
                            && figure != null
                            && wanted.addsUp()
                            && wanted.sameMeasure(figure)
                            && figure.upTo() == null
                            && figure.value().compareTo(wanted.value()) != 0
                    ? figure
                    : null;
        }
    }

    public static Alignment of(PlanText above, PlanText own) {
        var asked = AskedProvision.of(above.content());
        var set = AskedProvision.of(own.content());
        var pairs = pairs(asked, set);
        var paragraphs = own.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Wording::line)
                .toList();
        var lines = new ArrayList<Line>();
        for (var each : asked) {
            var partner = pairs.get(each);
            lines.add(partner == null ? inWords(each, paragraphs) : compared(each, partner));
        }
        var taken = new HashSet<>(pairs.values());
        var added = set.stream()
                .filter(each -> each.kind() != AskedKind.THEME && each.kind() != AskedKind.CONTENT)
                // a stage of a form that nobody has filled in
                .filter(each -> each.kind() != AskedKind.STAGE || each.from() != null || each.until() != null)
                .filter(each -> !taken.contains(each))
                .toList();
        return new Alignment(lines, added);
    }

    private record Pair(AskedProvision asked, AskedProvision set, double likeness) {}

    /// The likest first, so that a near miss does not take the partner of a full likeness.
    private static Map<AskedProvision, AskedProvision> pairs(List<AskedProvision> asked, List<AskedProvision> set) {
        var candidates = new ArrayList<Pair>();
        for (var one : asked) {
            for (var other : set) {
                double likeness = one.kind() == other.kind() ? likeness(one, other) : 0;
                if (likeness >= ALIKE) {
                    candidates.add(new Pair(one, other, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(pair -> pair.asked.position())
                .thenComparing(pair -> pair.set.position()));
        var pairs = new HashMap<AskedProvision, AskedProvision>();
        var taken = new HashSet<AskedProvision>();
        for (var pair : candidates) {
            if (!pairs.containsKey(pair.asked) && taken.add(pair.set)) {
                pairs.put(pair.asked, pair.set);
            }
        }
        return pairs;
    }

    private static double likeness(AskedProvision one, AskedProvision other) {
        var measured = one.measured();
        var others = other.measured();
        double words = Wording.likeness(Wording.bare(one.words()), Wording.bare(other.words()));
        if (measured == null || others == null) {
            return words;
        }
        return Math.max(measured.likeness(others), words);
    }

    private static Line compared(AskedProvision asked, AskedProvision own) {
        var verdict = switch (asked.kind()) {
            case THEME, CONTENT -> worded(asked.words(), own.words());
            case STAGE -> stage(asked, own);
            case TARGET, TITLE -> figures(asked, own);
            case DEADLINE -> deadline(asked, own);
        };
        return new Line(asked, verdict, own.words(), own.figure(), own.until());
    }

    /// What the reader did not understand as such may still stand in the text.
    private static Line inWords(AskedProvision asked, List<String> paragraphs) {
        var words = Wording.words(asked.words());
        var best = paragraphs.stream()
                .max(Comparator.comparingDouble(paragraph -> held(words, Wording.words(paragraph))))
                .orElse("");
        double found = held(words, Wording.words(best));
        if (found < HELD || words.size() < FEW_WORDS && found < 1) {
            return new Line(asked, Verdict.LEFT_OUT, "", null, null);
        }
        var verdict = switch (asked.kind()) {
            case THEME, CONTENT -> worded(asked.words(), best);
            // the words are there, their figures or days were not read
            case STAGE, TARGET, TITLE, DEADLINE -> found == 1 ? Verdict.TAKEN_UP : Verdict.UNCLEAR;
        };
        return new Line(asked, verdict, best, null, null);
    }

    private static double held(Set<String> words, Set<String> paragraph) {
        return Wording.covered(words, paragraph);
    }

    private static Verdict worded(String asked, String own) {
        var one = Wording.words(asked);
        var other = Wording.words(own);
        return Wording.likeness(one, other) >= SAME || Wording.covered(one, other) == 1
                ? Verdict.TAKEN_UP
                : Verdict.REWORDED;
    }

    private static Verdict stage(AskedProvision asked, AskedProvision own) {
        if (Objects.equals(asked.from(), own.from()) && Objects.equals(asked.until(), own.until())) {
            return Verdict.TAKEN_UP;
        }
        return days(asked.until(), own.until());
    }

    private static Verdict deadline(AskedProvision asked, AskedProvision own) {
        if (asked.rhythm() != null || own.rhythm() != null) {
            return asked.rhythm() != null
                            && own.rhythm() != null
                            && Wording.words(asked.rhythm()).equals(Wording.words(own.rhythm()))
                    ? Verdict.TAKEN_UP
                    : Verdict.UNCLEAR;
        }
        return days(asked.until(), own.until());
    }

    private static Verdict days(@Nullable LocalDate asked, @Nullable LocalDate own) {
        if (asked == null || own == null) {
            return asked == own ? Verdict.TAKEN_UP : Verdict.UNCLEAR;
        }
        int later = own.compareTo(asked);
        return later == 0 ? Verdict.TAKEN_UP : later < 0 ? Verdict.TIGHTENED : Verdict.LOOSENED;
    }

    /// A figure that stays and becomes a wish binds less.
    private static Verdict figures(AskedProvision asked, AskedProvision own) {
        var wanted = asked.figure();
        var set = own.figure();
        if (wanted == null || set == null) {
            return wanted == set ? Verdict.TAKEN_UP : wanted == null ? Verdict.TIGHTENED : Verdict.UNCLEAR;
        }
        var verdict = wanted.against(set);
        if (verdict == Verdict.TAKEN_UP && asked.aspiration() != own.aspiration()) {
            return own.aspiration() ? Verdict.LOOSENED : Verdict.TIGHTENED;
        }
        return verdict;
    }

    /// How many provisions each verdict has.
    public Map<Verdict, Long> counts() {
        var counts = new HashMap<Verdict, Long>();
        Stream.of(Verdict.values())
                .forEach(verdict -> counts.put(
                        verdict,
                        lines.stream().filter(line -> line.verdict() == verdict).count()));
        return counts;
    }
}
