package vn.thidua.plan.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.correct.ProvisionKind;

/// The figures of two plans side by side, also those that stayed: what a head asks of a new plan is how far it goes
/// beyond the last one. In the order of the younger plan, what was given up at the end of its kind.
public record FigureComparison(List<Row> rows) {
    /// From here on two figures measure the same thing: the share of words their names have in common.
    private static final double SAME = 0.6;

    public FigureComparison {
        rows = List.copyOf(rows);
    }

    /// One thing measured.
    /// @param before nothing where it is new
    /// @param after nothing where it was given up
    public record Row(@Nullable Measured before, @Nullable Measured after) {

        /// The younger of both.
        public Measured either() {
            return Objects.requireNonNull(after == null ? before : after);
        }

        public boolean isNew() {
            return before == null;
        }

        public boolean gone() {
            return after == null;
        }

        public boolean unchanged() {
            return before != null && after != null && Amount.same(before.amount(), after.amount());
        }

        /// How much more it is; null where the two cannot be subtracted.
        public @Nullable BigDecimal difference() {
            var old = before == null ? null : before.amount();
            var young = after == null ? null : after.amount();
            return old == null || young == null ? null : young.less(old);
        }

        /// The difference in percent of the older figure, one decimal; null where that says nothing.
        public @Nullable BigDecimal percent() {
            var old = before == null ? null : before.amount();
            var difference = difference();
            return old == null || difference == null ? null : old.share(difference);
        }
    }

    public static FigureComparison of(CorrectedReading before, CorrectedReading after) {
        var rows = new ArrayList<Row>();
        for (var kind : List.of(ProvisionKind.TARGET, ProvisionKind.TITLE)) {
            pair(measured(kind, before), measured(kind, after), rows);
        }
        rows.removeIf(row -> (row.before == null || row.before.amount() == null)
                && (row.after == null || row.after.amount() == null));
        return new FigureComparison(rows);
    }

    private static List<Measured> measured(ProvisionKind kind, CorrectedReading reading) {
        return reading.all(kind).stream()
                .map(Measured::of)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private record Pair(Measured old, Measured young, double likeness) {}

    /// The likest first, so that a near miss does not take the partner of a full likeness.
    private static void pair(List<Measured> old, List<Measured> young, List<Row> rows) {
        var candidates = new ArrayList<Pair>();
        for (var one : old) {
            for (var other : young) {
                double likeness = one.likeness(other);
                if (likeness >= SAME) {
                    candidates.add(new Pair(one, other, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        var pairs = new ArrayList<Pair>();
        for (var candidate : candidates) {
            if (pairs.stream().noneMatch(pair -> pair.old == candidate.old || pair.young == candidate.young)) {
                pairs.add(candidate);
            }
        }
        for (var each : young) {
            var partner = pairs.stream()
                    .filter(pair -> pair.young == each)
                    .map(Pair::old)
                    .findFirst();
            rows.add(new Row(partner.orElse(null), each));
        }
        old.stream()
                .filter(each -> pairs.stream().noneMatch(pair -> pair.old == each))
                .forEach(each -> rows.add(new Row(each, null)));
    }
}
