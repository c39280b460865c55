package vn.thidua.rulebook.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Regime;
import vn.thidua.rulebook.eligibility.Judgement;
import vn.thidua.rulebook.eligibility.ListJudgement;
import vn.thidua.rulebook.eligibility.Outlook;

/// A judgement by the law of a day.
/// @param name of the award on the day
/// @param outlook what is missing, and the earliest year by the law of the day
/// @param list what was found of a whole list, null where none was given
public record TrialResult(
        String name,
        @Nullable Regime regime,
        Outlook outlook,
        @Nullable ListJudgement list) {
    public Judgement judgement() {
        return outlook.now();
    }

    /// The earliest year, where it is not the one judged.
    public @Nullable String earliest() {
        var year = outlook.earliest();
        return year == null || year == judgement().year() ? null : year.toString();
    }

    public LocalDate day() {
        return judgement().day();
    }
}
