package vn.thidua.movement.derive;

import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.duty.calendar.DueDates;
import vn.thidua.plan.model.TitleTarget;
import vn.thidua.rulebook.EmulationTitle;
import vn.thidua.rulebook.Rulebook;

/// What the derivation goes by besides the plan: how days are reckoned, and what the law calls a title.
/// @param titles codes of the awards one registers for; forms of commendation (`Giấy khen`) are not among them
public record Rules(DueDates dates, Set<String> titles) {
    public Rules {
        titles = Set.copyOf(titles);
    }

    public static Rules of(DueDates dates, Rulebook rulebook) {
        return new Rules(
                dates,
                rulebook.awards().stream()
                        .filter(EmulationTitle.class::isInstance)
                        .map(award -> award.code().value())
                        .collect(Collectors.toSet()));
    }

    boolean registeredFor(TitleTarget target) {
        return target.award() != null && titles.contains(target.award());
    }
}
