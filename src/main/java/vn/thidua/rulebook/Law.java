package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What holds on one day. What stands here for one agency or province only ([Scope#PRACTICE]) is an example: it is
/// never among what [#cap] and [#prerequisites] answer. Asked for a place, it holds what the regulations there add
/// ([Scope#LOCAL]) beside what the nation says.
public final class Law {
    private final LocalDate day;
    private final Rulebook book;
    private final LocalLaw local;

    Law(LocalDate day, Rulebook book, LocalLaw local) {
        this.day = day;
        this.book = book;
        this.local = local;
    }

    /// The same day with what a place adds.
    public Law with(LocalLaw more) {
        return new Law(day, book, local.and(more));
    }

    /// What the place asked about adds; nothing where none was named.
    public LocalLaw local() {
        return local;
    }

    public LocalDate day() {
        return day;
    }

    public Optional<Regime> regime() {
        return book.regimes().on(day);
    }

    /// The awards of the nation, and behind them the forms of the place's own.
    public List<Award> awards() {
        return Stream.concat(nation().stream(), own()).toList();
    }

    /// The awards of the nation alone.
    public List<Award> nation() {
        return book.awards().stream().filter(award -> award.on(day).isPresent()).toList();
    }

    /// An award, where the law of the day knows it, be it the nation's or the place's.
    public Optional<Award> award(AwardCode code) {
        return Stream.concat(book.award(code).stream(), own())
                .filter(award -> award.code().equals(code) && award.on(day).isPresent())
                .findFirst();
    }

    private Stream<Award> own() {
        return local.forms().stream().filter(form -> form.on(day).isPresent()).map(Award.class::cast);
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

    /// The caps of the nation, those that say there is none included, and those of the place.
    public List<Cap> caps() {
        return held(book.standards().caps(), local.caps(), cap -> cap.scope() != Scope.PRACTICE);
    }

    /// The cap to keep to: the smallest share, of caps whose base can be counted before others; the nation's where a
    /// place sets the same.
    public Optional<Cap> cap(AwardCode award) {
        return caps().stream()
                .filter(cap -> cap.award().equals(award))
                .min(Comparator.comparing((Cap cap) -> cap.share() == null)
                        .thenComparing(cap -> cap.of().isEmpty())
                        .thenComparing(cap -> Objects.requireNonNullElse(cap.share(), BigDecimal.ONE)));
    }

    /// Caps of the nation and the place and, as examples, those of agencies and provinces.
    public List<Cap> allCaps(AwardCode award) {
        return held(book.standards().caps(), local.caps(), cap -> cap.award().equals(award));
    }

    public List<Standard> standards(AwardCode award) {
        return held(
                book.standards().standards(),
                local.standards(),
                standard -> standard.award().equals(award));
    }

    /// What must stand before awards can be given, as far as a plan's own figures can tell.
    public List<Prerequisite> prerequisites() {
        return held(book.standards().standards(), local.standards(), _ -> true).stream()
                .flatMap(Prerequisite::of)
                .toList();
    }

    /// How many of an award go to a block or cluster, which only places say.
    public List<Quota> quotas(AwardCode award) {
        return local.quotas().stream()
                .filter(quota -> quota.award().equals(award))
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
        return held(book.procedure().deadlines(), local.deadlines(), _ -> true);
    }

    public List<Deadline> deadlines(AwardCode award) {
        return held(
                book.procedure().deadlines(),
                local.deadlines(),
                deadline -> deadline.awards().contains(award));
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
        return held(book.procedure().scales(), local.scales(), _ -> true);
    }

    public List<Draft> drafts(AwardCode award) {
        return held(
                book.regimes().drafts(),
                draft -> draft.award() == null || draft.award().equals(award));
    }

    public Optional<BaseSalary> baseSalary() {
        return held(book.money().salaries(), _ -> true).stream().findFirst();
    }

    /// The prizes of the day; what a place has fixed below a ceiling stands before it.
    public List<Prize> prizes() {
        return held(local.prizes(), book.money().prizes(), _ -> true);
    }

    public List<Prize> prizes(AwardCode award) {
        return held(
                local.prizes(), book.money().prizes(), prize -> prize.award().equals(award));
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
                .sorted(Comparator.comparing((Prize prize) -> !local.prizes().contains(prize))
                        .thenComparing(prize -> prize.subject() != subject))
                .filter(prize ->
                        prize.by().isEmpty() || (by != null && prize.by().contains(by)))
                .flatMap(prize ->
                        factor(prize, subject).stream().map(factor -> PrizeMoney.of(prize, factor, salary, rounding)))
                .findFirst();
    }

    /// Whether of titles of one counting period only the highest sum is paid.
    public Optional<SeveralTitles> severalTitles() {
        return held(book.money().several(), _ -> true).stream().findFirst();
    }

    /// A title's sum is that of its own subject; a form's is that of a person, and others get a multiple of it. Of its
    /// own forms a place says itself who gets what.
    private Optional<Multiplier> factor(Prize prize, Award.Subject subject) {
        if (prize.subject() == subject) {
            return Optional.of(new Multiplier(subject, BigDecimal.ONE, Scope.NATIONAL, null, prize.validity()));
        }
        if (prize.subject() != Award.Subject.INDIVIDUAL
                || nation().stream()
                        .filter(CommendationForm.class::isInstance)
                        .noneMatch(form -> form.code().equals(prize.award()))) {
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

    private <T extends Dated> List<T> held(List<T> all, List<T> more, Predicate<T> wanted) {
        return more.isEmpty()
                ? held(all, wanted)
                : held(Stream.concat(all.stream(), more.stream()).toList(), wanted);
    }

    /// What is said of the award itself, where anything is.
    private static <T> List<T> narrowest(List<T> all, Predicate<T> own) {
        var narrow = all.stream().filter(own).toList();
        return narrow.isEmpty() ? all : narrow;
    }
}
