package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng).
public sealed interface Award permits EmulationTitle, CommendationForm {
    AwardCode code();

    /// The name the law uses now; [#nameOn] gives the name of a day.
    String name();

    Subject subject();

    /// `grassroots`, `province`, `national`, `state` or `union`.
    String level();

    /// Other right names and abbreviations.
    List<String> aliases();

    /// Wrong spellings met in papers.
    List<String> slips();

    List<Grant> grants();

    default Optional<Grant> on(LocalDate day) {
        return grants().stream().filter(g -> g.validity().on(day)).findFirst();
    }

    default String nameOn(LocalDate day) {
        return on(day).map(Grant::name).orElse(name());
    }

    /// How it is granted in one period of the law.
    record Grant(
            Validity validity, Set<Authority> by, @Nullable String name) {
        public Grant {
            by = Set.copyOf(by);
        }
    }

    /// Whom it honours.
    enum Subject {
        INDIVIDUAL,
        COLLECTIVE,
        HOUSEHOLD,
        VILLAGE,
        COMMUNE,
        ANY
    }
}
