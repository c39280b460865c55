package vn.thidua.rulebook.eligibility;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.Scope;
import vn.thidua.rulebook.SpecialCase;
import vn.thidua.rulebook.Standard;

/// Who is asked about, for which award, by which law.
/// @param cases the special cases the law knows for the award, those of single places left aside
record Asked(Law law, Award award, Facts facts, int year, Set<SpecialCase.Kind> cases) {
    static Asked about(Law law, Award award, Facts facts, int year) {
        var cases = EnumSet.noneOf(SpecialCase.Kind.class);
        law.cases(award).stream()
                .filter(each -> each.scope() != Scope.PRACTICE)
                .forEach(each -> cases.add(each.kind()));
        return new Asked(law, award, facts, year, cases);
    }

    /// The same of another award.
    Asked of(Award other) {
        return about(law, other, facts, year);
    }

    Past past() {
        return facts.past();
    }

    String name(AwardCode code) {
        return Wording.name(law, code);
    }

    Message rule(Standard.Clause clause) {
        return Wording.of(law, clause.condition());
    }

    Ratings ratings() {
        return new Ratings(law, past());
    }

    boolean says(SpecialCase.Kind kind) {
        return cases.contains(kind);
    }

    /// Whether the year counts with that rating.
    IntFunction<Known> rated(Rating least) {
        var ratings = ratings();
        return each -> ratings.atLeast(each, least).and(unbroken(each));
    }

    /// Whether the award of the year stands and counts.
    IntFunction<Known> holds(AwardCode of) {
        return each -> held(of, each).and(unbroken(each));
    }

    private Known held(AwardCode of, int in) {
        var carries = past().standing(of)
                .filter(held -> held.year() == in)
                .map(this::carries)
                .reduce(Known.NO, Known::or);
        if (carries != Known.NO) {
            return carries;
        }
        boolean revoked = past().held().stream()
                .anyMatch(held -> held.award().equals(of) && held.year() == in && held.state() == Past.State.REVOKED);
        return revoked || past().knows(Past.Matter.AWARDS, in) ? Known.NO : Known.UNKNOWN;
    }

    /// What stands of an award and may carry a higher one: where the law says so, not what was given for an unexpected
    /// feat.
    Stream<Past.Held> basis(AwardCode of) {
        return past().standing(of).filter(held -> carries(held) == Known.YES);
    }

    /// Whether what stands may carry a higher award.
    Known carries(Past.Held held) {
        return says(SpecialCase.Kind.UNPLANNED_FEAT) ? held.unplanned().not() : Known.YES;
    }

    /// Whether all of a matter is known from the beginning of service up to the year before the one judged.
    boolean knowsAll(Past.Matter matter) {
        var began = facts.service().began();
        var extent = past().whole().get(matter);
        return extent != null && extent.to() >= year - 1 && extent.from() <= (began == null ? 0 : began.getYear());
    }

    /// Where the law counts anew after a sanction has been served, years before that do not count; of the year in which
    /// it was served only a person can say.
    private Known unbroken(int in) {
        if (past().disciplines().isEmpty() || !says(SpecialCase.Kind.SANCTION_SERVED)) {
            return Known.YES;
        }
        return past().disciplines().stream()
                .filter(each -> each.year() <= year)
                .map(each -> {
                    var until = each.until();
                    int served = until == null ? each.year() : until.getYear();
                    return in > served ? Known.YES : in == served ? Known.UNKNOWN : Known.NO;
                })
                .reduce(Known.YES, Known::and);
    }

    /// How many years of merit an award takes in: one, or those of the titles it asks for in a row.
    int span(AwardCode of) {
        return law.standards(of).stream()
                .flatMap(standard -> standard.all().stream())
                .map(Standard.Clause::condition)
                .mapToInt(condition ->
                        condition instanceof Condition.PriorTitle(var title, var times) ? times * span(title) : 1)
                .max()
                .orElse(1);
    }
}
