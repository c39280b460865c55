package vn.thidua.movement.model;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.rulebook.DocumentKind;
import vn.thidua.rulebook.Rulebook;

/// Under which abbreviation a kind of paper is numbered, as the rulebook has it.
@Component
public class PaperKinds {
    private final Rulebook rulebook;

    PaperKinds(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /// Nothing where the rulebook knows no such kind, or gives it none.
    public Optional<String> abbreviation(String name) {
        return rulebook.kinds().stream()
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .map(DocumentKind::abbreviation)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
