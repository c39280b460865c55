package vn.thidua.ledger.eligibility.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.EmulationTitle;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Standard;

/// The awards a list is judged for: those chosen, or the titles that build on what was achieved before.
@Component
class AwardsAsked {
    /// More columns than this nobody reads beside each other.
    private static final int MOST = 4;

    private static final String UNION = "union";

    /// All awards given to such nominees by the law, in the order of the rulebook.
    List<Award> offered(Law law, Nominees nominees) {
        return law.awards().stream().filter(award -> fits(award, nominees)).toList();
    }

    /// @param codes as they stand in the address; what is not offered is left aside
    List<Award> chosen(Law law, Nominees nominees, List<String> codes) {
        var offered = offered(law, nominees);
        var wanted = Set.copyOf(codes);
        var chosen = offered.stream()
                .filter(award -> wanted.contains(award.code().value()))
                .limit(MOST)
                .toList();
        return chosen.isEmpty()
                ? offered.stream()
                        .filter(award -> award instanceof EmulationTitle && builds(law, award))
                        .limit(MOST)
                        .toList()
                : chosen;
    }

    private static boolean fits(Award award, Nominees nominees) {
        return award.subject() == Award.Subject.ANY
                || award.subject()
                        == (nominees == Nominees.PEOPLE ? Award.Subject.INDIVIDUAL : Award.Subject.COLLECTIVE);
    }

    /// Whether something is asked that can be counted beside the year's own rating.
    private static boolean builds(Law law, Award award) {
        return !award.level().equals(UNION)
                && law.standards(award.code()).stream()
                        .flatMap(AwardsAsked::conditions)
                        .anyMatch(condition -> switch (condition) {
                            case Condition.Words _,
                                    Condition.Rated _,
                                    Condition.BodyRated _,
                                    Condition.StandardOf _,
                                    Condition.Age _ -> false;
                            default -> true;
                        });
    }

    private static Stream<Condition> conditions(Standard standard) {
        return Stream.concat(standard.all().stream(), standard.ways().stream().flatMap(way -> way.all().stream()))
                .map(Standard.Clause::condition);
    }
}
