package vn.thidua.rulebook.eligibility;

import java.util.List;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Scope;

/// Judges nominees by the law of a day. All that an award asks is looked at, never only up to the first fault.
///
/// Years in a row end with the year judged or with the one just before it. What is proposed in the same round counts as
/// if it were granted; what was revoked does not count. A condition in words is for a person to judge.
public final class Eligibility {
    private Eligibility() {}

    /// @param year the year of the merits, which need not be that of the law's day
    public static Judgement judge(Law law, AwardCode award, Facts facts, int year) {
        var known = law.award(award);
        if (known.isEmpty()) {
            var rule = Message.of("eligibility.rule.not_held", award.value(), law.day());
            return outside(law, award, year, rule, new Basis("", Confidence.V, Scope.NATIONAL, null));
        }
        var asked = Asked.about(law, known.get(), facts, year);
        if (!StandardFindings.fits(asked.award(), facts.subject())) {
            var rule = Message.of(
                    "eligibility.rule.other_subject",
                    asked.name(award),
                    Wording.choice("rulebook.subject.", asked.award().subject()));
            var grant = asked.award().on(law.day()).orElseThrow();
            return outside(law, award, year, rule, Basis.of(grant.validity(), law));
        }
        var cases = new CaseFindings(asked);
        return new Judgement(
                award,
                law.day(),
                year,
                new StandardFindings(asked).all(),
                cases.binding(),
                cases.remarks(),
                facts.past()
                        .standing(award)
                        .filter(held -> held.year() == year)
                        .filter(held -> held.state() == Past.State.HOLDS)
                        .findFirst()
                        .orElse(null),
                law.drafts(award));
    }

    private static Judgement outside(Law law, AwardCode award, int year, Message rule, Basis basis) {
        var finding = new Finding.One(Verdict.NOT_MET, Gap.NONE, rule, List.of(), basis, List.of(), false);
        return new Judgement(award, law.day(), year, List.of(finding), List.of(), List.of(), null, List.of());
    }
}
