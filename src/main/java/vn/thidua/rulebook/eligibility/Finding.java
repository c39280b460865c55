package vn.thidua.rulebook.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;

/// What is found of a rule: of a single one, or of several that hold together or of which one is enough.
public sealed interface Finding {
    Verdict verdict();

    Gap gap();

    /// The rule in words.
    Message rule();

    Basis basis();

    /// Whether something that can be counted was counted and is met.
    boolean counted();

    /// The single rules beneath.
    Stream<One> each();

    /// A single rule.
    /// @param gap [Gap#NONE] unless it cannot be told
    /// @param mend what would mend it, empty where it is met or nothing would
    record One(
            Verdict verdict, Gap gap, Message rule, List<Found> found, Basis basis, List<Message> mend, boolean counted)
            implements Finding {
        public One {
            found = List.copyOf(found);
            mend = List.copyOf(mend);
        }

        static One told(Known known, Message rule, List<Found> found, Basis basis, @Nullable Message mend) {
            return new One(
                    Verdict.of(known),
                    known == Known.UNKNOWN ? Gap.FACT : Gap.NONE,
                    rule,
                    found,
                    basis,
                    known == Known.YES || mend == null ? List.of() : List.of(mend),
                    known == Known.YES);
        }

        static One judged(Message rule, List<Found> found, Basis basis, Message mend) {
            return new One(Verdict.CANNOT_TELL, Gap.JUDGMENT, rule, found, basis, List.of(mend), false);
        }

        @Override
        public Stream<One> each() {
            return Stream.of(this);
        }
    }

    /// Rules that hold together.
    record All(Message rule, List<Finding> parts, Basis basis) implements Finding {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict verdict() {
            return verdict(parts);
        }

        @Override
        public Gap gap() {
            return verdict() == Verdict.CANNOT_TELL ? gap(parts) : Gap.NONE;
        }

        @Override
        public boolean counted() {
            return parts.stream().anyMatch(Finding::counted);
        }

        @Override
        public Stream<One> each() {
            return parts.stream().flatMap(Finding::each);
        }

        static Verdict verdict(List<? extends Finding> parts) {
            if (parts.stream().anyMatch(part -> part.verdict() == Verdict.NOT_MET)) {
                return Verdict.NOT_MET;
            }
            return parts.stream().allMatch(part -> part.verdict() == Verdict.MET) ? Verdict.MET : Verdict.CANNOT_TELL;
        }

        /// One fact that is not known is enough for the whole not to be known.
        static Gap gap(List<? extends Finding> parts) {
            return parts.stream().anyMatch(part -> part.gap() == Gap.FACT) ? Gap.FACT : Gap.JUDGMENT;
        }
    }

    /// Ways of which one is enough.
    record OneOf(Message rule, List<Finding> ways, Basis basis) implements Finding {
        public OneOf {
            ways = List.copyOf(ways);
        }

        @Override
        public Verdict verdict() {
            if (ways.stream().anyMatch(way -> way.verdict() == Verdict.MET)) {
                return Verdict.MET;
            }
            return ways.stream().allMatch(way -> way.verdict() == Verdict.NOT_MET)
                    ? Verdict.NOT_MET
                    : Verdict.CANNOT_TELL;
        }

        /// A way that only a person need judge is nearer than one with facts not known.
        @Override
        public Gap gap() {
            if (verdict() != Verdict.CANNOT_TELL) {
                return Gap.NONE;
            }
            return ways.stream().anyMatch(way -> way.gap() == Gap.JUDGMENT) ? Gap.JUDGMENT : Gap.FACT;
        }

        @Override
        public boolean counted() {
            return ways.stream().anyMatch(way -> way.verdict() != Verdict.NOT_MET && way.counted());
        }

        @Override
        public Stream<One> each() {
            return ways.stream().flatMap(Finding::each);
        }
    }
}
