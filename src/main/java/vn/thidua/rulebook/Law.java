package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What holds on one day. What stands here for one agency or province only ([Scope#PRACTICE]) is an example: it is
/// never among what [#cap] and [#prerequisites] answer.
public final class Law {
    private final LocalDate day;
    private final Rulebook book;

    Law(LocalDate day, Rulebook book) {
        this.day = day;
        this.book = book;
    }

    public LocalDate day() {
        return day;
    }

    public Optional<Regime> regime() {
        return book.regimes().on(day);
    }

    public List<Award> awards() {
        return book.awards().stream().filter(award -> award.on(day).isPresent()).toList();
    }

    /// An award, where the law of the day knows it.
    public Optional<Award> award(AwardCode code) {
        return book.award(code).filter(award -> award.on(day).isPresent());
    }

    public List<EmulationTitle> titles() {
        return awards().stream()
                .filter(EmulationTitle.class::isInstance)
                .map(EmulationTitle.class::cast)
                .toList();
    }

    public List<CommendationForm> forms() {
        return awards().stream()
                .filter(CommendationForm.class::isInstance)
                .map(CommendationForm.class::cast)
                .toList();
    }

    /// The caps of the nation, those that say there is none included.
    public List<Cap> caps() {
        return held(book.standards().caps(), cap -> cap.scope() != Scope.PRACTICE);
    }

    public Optional<Cap> cap(AwardCode award) {
        return caps().stream().filter(cap -> cap.award().equals(award)).findFirst();
    }

    /// Caps of the nation and, as examples, those of agencies and provinces.
    public List<Cap> allCaps(AwardCode award) {
        return held(book.standards().caps(), cap -> cap.award().equals(award));
    }

    public List<Standard> standards(AwardCode award) {
        return held(book.standards().standards(), standard -> standard.award().equals(award));
    }

    /// What must stand before awards can be given, as far as a plan's own figures can tell.
    public List<Prerequisite> prerequisites() {
        return held(book.standards().standards(), _ -> true).stream()
                .flatMap(Prerequisite::of)
                .toList();
    }

    public List<Prerequisite> prerequisites(AwardCode award) {
        return standards(award).stream().flatMap(Prerequisite::of).toList();
    }

    public List<SpecialCase> cases() {
        return held(book.standards().cases(), _ -> true);
    }

    public List<SpecialCase> cases(Award award) {
        return held(book.standards().cases(), each -> each.concerns(award));
    }

    public List<CommendationKind> kinds() {
        return held(book.procedure().kinds(), _ -> true);
    }

    public List<Dossier> dossiers(Award award) {
        return narrowest(
                held(book.procedure().dossiers(), d -> d.concerns(award)),
                d -> !d.awards().isEmpty());
    }

    public List<ReportForm> reportForms() {
        return held(book.procedure().forms(), _ -> true);
    }

    public List<Deadline> deadlines() {
        return held(book.procedure().deadlines(), _ -> true);
    }

    public List<Deadline> deadlines(AwardCode award) {
        return held(book.procedure().deadlines(), deadline -> deadline.awards().contains(award));
    }

    public List<ProcessingTime> times() {
        return held(book.procedure().times(), _ -> true);
    }

    public List<ProcessingTime> times(Award award) {
        return held(book.procedure().times(), time -> time.concerns(award));
    }

    public List<Vote> votes() {
        return held(book.procedure().votes(), _ -> true);
    }

    /// The votes an award needs: its own line, or the line of its level.
    public List<Vote> votes(Award award) {
        return narrowest(
                held(book.procedure().votes(), vote -> vote.concerns(award)),
                vote -> !vote.awards().isEmpty());
    }

    public List<Council> councils() {
        return held(book.procedure().councils(), _ -> true);
    }

    public List<Rule> rules(Rule.Topic topic) {
        return held(book.procedure().rules(), rule -> rule.topic() == topic);
    }

    /// Rules in words that name the award.
    public List<Rule> rules(AwardCode award) {
        return held(book.procedure().rules(), rule -> rule.awards().contains(award));
    }

    public List<RatingScale> scales() {
        return held(book.procedure().scales(), _ -> true);
    }

    public List<Draft> drafts(AwardCode award) {
        return held(
                book.regimes().drafts(),
                draft -> draft.award() == null || draft.award().equals(award));
    }

    public Optional<BaseSalary> baseSalary() {
        return held(book.money().salaries(), _ -> true).stream().findFirst();
    }

    public List<Prize> prizes() {
        return held(book.money().prizes(), _ -> true);
    }

    public List<Prize> prizes(AwardCode award) {
        return held(book.money().prizes(), prize -> prize.award().equals(award));
    }

    public List<Multiplier> multipliers() {
        return held(book.money().multipliers(), _ -> true);
    }

    public Optional<Rounding> rounding() {
        return held(book.money().roundings(), _ -> true).stream().findFirst();
    }

    /// The money of an award decided on this day: base salary of the day, times the coefficient, times the factor of
    /// the subject where a form goes to others than persons.
    /// @param by the decider, null where the coefficient is the same for all
    /// @return empty where the law of the day names no sum, or names only a ceiling
    public Optional<PrizeMoney> prize(AwardCode award, Award.Subject subject, @Nullable Authority by) {
        var salary = baseSalary().orElse(null);
        var rounding = rounding().orElse(null);
        if (salary == null || rounding == null) {
            return Optional.empty();
        }
        return prizes(award).stream()
                .filter(prize -> !prize.most())
                .filter(prize ->
                        prize.by().isEmpty() || (by != null && prize.by().contains(by)))
                .flatMap(prize ->
                        factor(prize, subject).stream().map(factor -> PrizeMoney.of(prize, factor, salary, rounding)))
                .findFirst();
    }

    /// A title's sum is that of its own subject; a form's is that of a person, and others get a multiple of it.
    private Optional<Multiplier> factor(Prize prize, Award.Subject subject) {
        if (prize.subject() == subject) {
            return Optional.of(new Multiplier(subject, BigDecimal.ONE, Scope.NATIONAL, null, prize.validity()));
        }
        if (prize.subject() != Award.Subject.INDIVIDUAL
                || forms().stream().noneMatch(form -> form.code().equals(prize.award()))) {
            return Optional.empty();
        }
        return multipliers().stream()
                .filter(multiplier -> multiplier.scope() != Scope.PRACTICE && multiplier.subject() == subject)
                .findFirst();
    }

    private <T extends Dated> List<T> held(List<T> all, Predicate<T> wanted) {
        return all.stream()
                .filter(each -> each.heldOn(day) && wanted.test(each))
                .toList();
    }

    /// What is said of the award itself, where anything is.
    private static <T> List<T> narrowest(List<T> all, Predicate<T> own) {
        var narrow = all.stream().filter(own).toList();
        return narrow.isEmpty() ? all : narrow;
    }
}
