package vn.thidua.rulebook.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.EmulationTitle;
import vn.thidua.rulebook.Law;

/// What a nominee could be proposed for, and what is missing for the rest.
public final class Prospects {
    private Prospects() {}

    /// All awards of the law that are given to such a nominee, the nearest first, in the order of the rulebook.
    /// @param laws the law that judges the merits of a year
    public static List<Prospect> of(IntFunction<Law> laws, Facts facts, int year) {
        var law = laws.apply(year);
        return law.awards().stream()
                .filter(award -> StandardFindings.fits(award, facts.subject()))
                .map(award -> Prospect.of(Eligibility.judge(law, award.code(), facts, year)))
                .sorted(Comparator.comparing(Prospect::group))
                .toList();
    }

    /// The emulation titles that are higher than all that such a nominee has held; the rulebook names lower ones first.
    public static Set<AwardCode> higher(Law law, Facts facts) {
        var titles = law.awards().stream()
                .filter(EmulationTitle.class::isInstance)
                .filter(award -> StandardFindings.fits(award, facts.subject()))
                .map(Award::code)
                .toList();
        int highest = -1;
        for (int i = 0; i < titles.size(); i++) {
            if (facts.past().standing(titles.get(i)).findAny().isPresent()) {
                highest = i;
            }
        }
        return Set.copyOf(titles.subList(highest + 1, titles.size()));
    }

    /// @param laws the law that judges the merits of a year; for years to come the law as it is now known
    public static Outlook ahead(IntFunction<Law> laws, AwardCode award, Facts facts, int year) {
        var now = Eligibility.judge(laws.apply(year), award, facts, year);
        var missing = now.all().stream()
                .flatMap(Finding::each)
                .filter(each -> each.verdict() == Verdict.NOT_MET || each.gap() == Gap.FACT)
                .distinct()
                .toList();
        var earliest = new GoodYears(laws, award, facts, year).earliest();
        return new Outlook(now, missing, earliest, Message.of("eligibility.assumption", Integer.toString(year)));
    }
}
