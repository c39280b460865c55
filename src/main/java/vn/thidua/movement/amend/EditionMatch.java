package vn.thidua.movement.amend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.plan.correct.Likeness;

/// Which proposal of an edition stands for which of the edition before: first those of the same sentence, then, of what
/// is left, sentences of the same kind that are alike enough to be the same one in other words.
public final class EditionMatch {
    /// From how many words in common on a sentence counts as the same in other words.
    private static final double ALIKE = 0.55;
    /// How far a date of a rhythm may move and still be that of the same period.
    private static final long NEAR_DAYS = 45;

    private final Set<Proposal> before;
    private final Set<Proposal> after;
    private final Map<Proposal, Proposal> matched = new LinkedHashMap<>();

    private EditionMatch(List<Proposal> before, List<Proposal> after) {
        this.before = new LinkedHashSet<>(before);
        this.after = new LinkedHashSet<>(after);
    }

    /// One side is null where it has nothing on the other.
    public record Pair(@Nullable Proposal before, @Nullable Proposal after) {}

    /// In the order of the new edition, what it says no more at the end.
    public static List<Pair> of(List<Proposal> before, List<Proposal> after) {
        var match = new EditionMatch(before, after);
        match.sameSentences();
        match.acknowledgement();
        match.alikeSentences();
        return match.pairs(before, after);
    }

    private void sameSentences() {
        var groups = new LinkedHashMap<String, List<Proposal>>();
        before.forEach(each ->
                groups.computeIfAbsent(sentence(each), _ -> new ArrayList<>()).add(each));
        groups.forEach((sentence, olds) -> {
            var news = new ArrayList<>(after.stream()
                    .filter(each -> sentence(each).equals(sentence))
                    .toList());
            boolean alike = olds.size() == news.size();
            var left = new ArrayList<Proposal>();
            for (var old : olds) {
                news.stream()
                        .filter(each -> sameDay(each.dueOn(), old.dueOn()))
                        .findFirst()
                        .ifPresentOrElse(
                                found -> {
                                    news.remove(found);
                                    match(old, found);
                                },
                                () -> left.add(old));
            }
            for (var old : left) {
                news.stream()
                        .filter(each -> alike || near(old, each))
                        .findFirst()
                        .ifPresent(found -> {
                            news.remove(found);
                            match(old, found);
                        });
            }
        });
    }

    /// There is one of each edition, whatever its title.
    private void acknowledgement() {
        var old = before.stream()
                .filter(each -> each.kind() == DutyKind.ACKNOWLEDGE)
                .findFirst();
        var now = after.stream()
                .filter(each -> each.kind() == DutyKind.ACKNOWLEDGE)
                .findFirst();
        if (old.isPresent() && now.isPresent()) {
            match(old.get(), now.get());
        }
    }

    private record Likely(Proposal before, Proposal after, double likeness) {}

    private void alikeSentences() {
        var likely = new ArrayList<Likely>();
        for (var old : before) {
            for (var now : after) {
                if (family(old.kind()).equals(family(now.kind()))) {
                    double likeness = Likeness.of(plain(old), plain(now));
                    if (likeness >= ALIKE) {
                        likely.add(new Likely(old, now, likeness));
                    }
                }
            }
        }
        likely.sort(Comparator.comparingDouble(Likely::likeness)
                .reversed()
                .thenComparingLong(
                        each -> days(each.before().dueOn(), each.after().dueOn())));
        for (var each : likely) {
            if (before.contains(each.before()) && after.contains(each.after())) {
                match(each.before(), each.after());
            }
        }
    }

    private List<Pair> pairs(List<Proposal> olds, List<Proposal> news) {
        var of = new LinkedHashMap<Proposal, Proposal>();
        matched.forEach((old, now) -> of.put(now, old));
        var pairs = new ArrayList<Pair>();
        news.forEach(now -> pairs.add(new Pair(of.get(now), now)));
        olds.stream().filter(before::contains).forEach(old -> pairs.add(new Pair(old, null)));
        return List.copyOf(pairs);
    }

    private void match(Proposal old, Proposal now) {
        before.remove(old);
        after.remove(now);
        matched.put(old, now);
    }

    /// The key without its place among those alike.
    private static String sentence(Proposal proposal) {
        return proposal.key().substring(0, proposal.key().lastIndexOf('-'));
    }

    /// A report stays a report, whatever its rhythm.
    private static String family(DutyKind kind) {
        return kind.name().startsWith("REPORT") ? "REPORT" : kind.name();
    }

    private static String plain(Proposal proposal) {
        return Vietnamese.line(Vietnamese.fold(proposal.quote()).replaceAll("[^\\p{L}\\p{N}/]+", " "));
    }

    private static boolean sameDay(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other == null : one.equals(other);
    }

    private static boolean near(Proposal one, Proposal other) {
        return days(one.dueOn(), other.dueOn()) <= NEAR_DAYS;
    }

    private static long days(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
