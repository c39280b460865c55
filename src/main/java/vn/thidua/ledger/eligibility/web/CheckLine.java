package vn.thidua.ledger.eligibility.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.ledger.eligibility.Outcome;
import vn.thidua.rulebook.eligibility.Finding;
import vn.thidua.rulebook.eligibility.Gap;
import vn.thidua.rulebook.eligibility.Lists;
import vn.thidua.rulebook.eligibility.Verdict;

/// A line of a list that is being judged.
/// @param rank its place, null where none was given
/// @param beyond whether it is ranked beyond what a cap allows
/// @param tied whether it shares the place at which a cap ends
public record CheckLine(Candidate candidate, @Nullable Integer rank, Outcome outcome, boolean beyond, boolean tied) {
    Lists.Row row() {
        return new Lists.Row(candidate.told(), rank);
    }

    public String rankText() {
        return rank == null ? "" : rank.toString();
    }

    public long met() {
        return ones().filter(one -> one.verdict() == Verdict.MET).count();
    }

    public long notMet() {
        return ones().filter(one -> one.verdict() == Verdict.NOT_MET).count();
    }

    public long unknown() {
        return ones().filter(one -> one.gap() == Gap.FACT).count();
    }

    public long judged() {
        return ones().filter(one -> one.gap() == Gap.JUDGMENT).count();
    }

    /// What stands against it: what is not met or not known, in single rules.
    public List<Finding.One> against() {
        return ones().filter(one -> one.verdict() == Verdict.NOT_MET || one.gap() == Gap.FACT)
                .toList();
    }

    private Stream<Finding.One> ones() {
        return outcome.prospect().judgement().all().stream().flatMap(Finding::each);
    }
}
