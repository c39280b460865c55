package vn.thidua.plan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.thidua.plan.model.Finding;
import vn.thidua.plan.reading.Reading;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rulebook;

/// Checks a plan against itself, the law and the organization. The registry below is all it knows: to add a check,
/// write the class and name it here.
public final class PlanCheck {
    private static final List<Check> CHECKS = List.of(
            new BlankFieldsCheck(),
            new MissingPartsCheck(),
            new ClosingMarkCheck(),
            new StageCheck(),
            new DeadlineYearCheck(),
            new EventYearCheck(),
            new AnniversaryCheck(),
            new NumeralCheck(),
            new AmountInWordsCheck(),
            new GrowthCheck(),
            new RatioCheck(),
            new BreakdownCheck(),
            new ReportDueCheck(),
            new DutyCheck(),
            new AwardNameCheck(),
            new AwardAuthorityCheck(),
            new AwardCapCheck(),
            new LegalBasisCheck(),
            new BodyNameCheck(),
            new BodyVariantCheck(),
            new TruncationCheck(),
            new RepetitionCheck(),
            new SetPhraseCheck(),
            new SyllableCheck());

    private PlanCheck() {}

    /// By the law of the nation alone.
    public static List<Finding> check(Reading reading, Rulebook rulebook, Bodies bodies) {
        return check(reading, rulebook, rulebook::asOf, bodies);
    }

    /// @param law of a day, where the plan is made
    public static List<Finding> check(Reading reading, Rulebook rulebook, Function<LocalDate, Law> law, Bodies bodies) {
        var matter = Matter.of(reading, rulebook, law, bodies);
        var findings = new Findings(reading.text());
        CHECKS.forEach(check -> check.examine(matter, findings));
        return findings.inOrder();
    }
}
