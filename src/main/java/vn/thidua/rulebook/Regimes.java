package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The periods of the law, what passes from one to the next, and drafts.
public record Regimes(List<Regime> all, List<Transition> transitions, List<Draft> drafts) {
    public Regimes {
        all = List.copyOf(all);
        transitions = List.copyOf(transitions);
        drafts = List.copyOf(drafts);
    }

    /// The regime a day is judged by.
    public Optional<Regime> on(LocalDate day) {
        return all.stream()
                .filter(regime -> regime.applied() && regime.heldOn(day))
                .findFirst();
    }

    /// Law of the day that is not applied, since its text is not known.
    public List<Regime> notApplied(LocalDate day) {
        return all.stream()
                .filter(regime -> !regime.applied() && regime.heldOn(day))
                .toList();
    }
}
