package vn.thidua.rulebook.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Regime;
import vn.thidua.rulebook.eligibility.Judgement;
import vn.thidua.rulebook.eligibility.ListJudgement;

/// A judgement by the law of a day.
/// @param name of the award on the day
/// @param list what was found of a whole list, null where none was given
public record TrialResult(
        String name,
        @Nullable Regime regime,
        Judgement judgement,
        @Nullable ListJudgement list) {
    public LocalDate day() {
        return judgement.day();
    }
}
