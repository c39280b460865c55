package vn.thidua.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.rulebook.CommendationKind;
import vn.thidua.rulebook.Rulebook;

/// The kinds of commendation (loại hình khen thưởng) under which forms are kept: those of the law of
/// the decision's day. Of days before the rulebook speaks, the first it knows.
@Component
public class Occasions {
    private final Rulebook rulebook;

    Occasions(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public List<CommendationKind> on(LocalDate day) {
        return rulebook.asOf(day.isBefore(rulebook.begins()) ? rulebook.begins() : day)
                .kinds();
    }

    /// What kind of commendation a merit was; empty where nobody has said, or the law of its day knows none such.
    public Optional<CommendationKind> kind(Merit merit) {
        return kind(merit.occasion(), merit.day());
    }

    public Optional<CommendationKind> kind(String code, LocalDate day) {
        return on(day).stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// What the law of its day calls it; empty where nobody has said.
    public String name(Merit merit) {
        return kind(merit).map(CommendationKind::name).orElse(merit.occasion());
    }
}
