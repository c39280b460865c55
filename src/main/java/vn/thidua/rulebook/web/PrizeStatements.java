package vn.thidua.rulebook.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Prize;
import vn.thidua.rulebook.PrizeMoney;
import vn.thidua.rulebook.Scope;

/// The prize of an award on a day, with the reckoning, for each subject it may go to.
final class PrizeStatements {
    private static final List<Award.Subject> ANY =
            List.of(Award.Subject.INDIVIDUAL, Award.Subject.COLLECTIVE, Award.Subject.HOUSEHOLD);

    private final Law law;
    private final Award award;
    private final Sayings say;

    PrizeStatements(Law law, Award award, Sayings say) {
        this.law = law;
        this.award = award;
        this.say = say;
    }

    List<Statement> all() {
        return law.prizes(award.code()).stream().flatMap(this::of).toList();
    }

    private Stream<Statement> of(Prize prize) {
        if (prize.most()) {
            return Stream.of(Statement.of(
                    say.of("rulebook.prize.at_most", prize.coefficient().stripTrailingZeros()), prize.validity()));
        }
        if (law.baseSalary().isEmpty()) {
            return Stream.of(Statement.of(
                    say.of("rulebook.prize.coefficient", prize.coefficient().stripTrailingZeros()), prize.validity()));
        }
        var subjects = award.subject() == Award.Subject.ANY ? ANY : List.of(prize.subject());
        var by = prize.by().stream().findFirst().orElse(null);
        return subjects.stream()
                .flatMap(subject ->
                        law.prize(award.code(), subject, by).stream().map(money -> statement(subject, prize, money)));
    }

    private Statement statement(Award.Subject subject, Prize prize, PrizeMoney money) {
        var whom = prize.by().isEmpty()
                ? say.choice("rulebook.subject.", subject)
                : say.of("rulebook.prize.by", say.choice("rulebook.subject.", subject), say.authorities(prize.by()));
        var single = money.factor().compareTo(BigDecimal.ONE) == 0;
        var text = say.of(
                single ? "rulebook.prize" : "rulebook.prize.factor",
                whom,
                prize.coefficient().stripTrailingZeros(),
                money.salary().amount(),
                money.exact().stripTrailingZeros(),
                money.amount(),
                money.factor().stripTrailingZeros());
        return new Statement(
                text,
                prize.validity().citation(),
                money.confidence(),
                false,
                Scope.NATIONAL,
                null,
                prize.certificate() ? null : say.of("rulebook.prize.no_certificate"));
    }
}
