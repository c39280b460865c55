package vn.thidua.ledger.prize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.ledger.Subject;
import vn.thidua.rulebook.Authority;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.LocalLaw;
import vn.thidua.rulebook.Prize;
import vn.thidua.rulebook.PrizeMoney;
import vn.thidua.rulebook.Rulebook;

/// Reckons what the law gives for an award. Every figure comes from the rulebook.
@Component
public class PrizeReckoning {
    private final Rulebook rulebook;

    PrizeReckoning(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public Law law(LocalDate day) {
        return rulebook.asOf(day);
    }

    /// What the nation's law of a day gives.
    /// @param sort of somebody outside employment, otherwise empty
    public Reckoned of(AwardCode code, Subject.Kind kind, String sort, LocalDate day) {
        return of(code, kind, sort, law(day));
    }

    /// @param law of the decision's day, with what the place adds
    public Reckoned of(AwardCode code, Subject.Kind kind, String sort, Law law) {
        var award = rulebook.award(code).or(() -> law.award(code)).orElse(null);
        if (award == null) {
            return Reckoned.NOTHING;
        }
        var subject = subject(award, kind, sort);
        var sums = new LinkedHashMap<Long, PrizeMoney>();
        for (var by : deciders(law, code)) {
            law.prize(code, subject, by).ifPresent(sum -> sums.putIfAbsent(sum.amount(), sum));
        }
        return new Reckoned(
                new ArrayList<>(sums.values()),
                law.prizes(code).stream().filter(Prize::most).findFirst().orElse(null),
                sums.values().stream()
                        .flatMap(
                                sum -> law.local().origin(sum.prize().validity().citation()).stream())
                        .map(LocalLaw.Origin::place)
                        .findFirst()
                        .orElse(""));
    }

    /// The level a title belongs to: titles of two levels are won over different periods.
    public String level(AwardCode code) {
        return rulebook.award(code).map(Award::level).orElse("");
    }

    private static Iterable<@Nullable Authority> deciders(Law law, AwardCode code) {
        var all = new ArrayList<@Nullable Authority>();
        all.add(null);
        law.prizes(code).forEach(prize -> prize.by().stream().sorted().forEach(all::add));
        return all;
    }

    private static Award.Subject subject(Award award, Subject.Kind kind, String sort) {
        return switch (kind) {
            case PERSON -> Award.Subject.INDIVIDUAL;
            case UNIT ->
                award.subject() == Award.Subject.VILLAGE || award.subject() == Award.Subject.COMMUNE
                        ? award.subject()
                        : Award.Subject.COLLECTIVE;
            case OUTSIDE ->
                switch (sort) {
                    case "HOUSEHOLD" -> Award.Subject.HOUSEHOLD;
                    case "CITIZEN" -> Award.Subject.INDIVIDUAL;
                    default -> Award.Subject.COLLECTIVE;
                };
        };
    }
}
