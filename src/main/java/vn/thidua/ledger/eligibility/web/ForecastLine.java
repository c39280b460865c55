package vn.thidua.ledger.eligibility.web;

import java.util.Comparator;
import java.util.List;
import vn.thidua.ledger.eligibility.Outcome;
import vn.thidua.rulebook.eligibility.Prospect;

/// How somebody stands with the awards chosen.
/// @param outcomes in the order of the awards
public record ForecastLine(Candidate candidate, List<Outcome> outcomes) {
    /// The nearest first.
    static final Comparator<ForecastLine> BY_STATE = Comparator.comparing(ForecastLine::best);

    boolean in(Prospect.Group group) {
        return outcomes.stream().anyMatch(outcome -> outcome.group() == group);
    }

    /// Of several awards, how it stands with the nearest; received counts least.
    private Prospect.Group best() {
        return outcomes.stream()
                .map(Outcome::group)
                .min(Comparator.naturalOrder())
                .orElse(Prospect.Group.HELD);
    }
}
