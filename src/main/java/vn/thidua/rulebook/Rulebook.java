package vn.thidua.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The law as data. Read once, checked whole, never changed.
public final class Rulebook {
    private final List<Award> awards;
    private final Regimes regimes;
    private final Standards standards;
    private final Procedure procedure;
    private final Money money;
    private final Registers registers;
    private final AwardNames names;
    private final LocalDate begins;

    Rulebook(
            List<Award> awards,
            Regimes regimes,
            Standards standards,
            Procedure procedure,
            Money money,
            Registers registers) {
        this.awards = List.copyOf(awards);
        this.regimes = regimes;
        this.standards = standards;
        this.procedure = procedure;
        this.money = money;
        this.registers = registers;
        this.names = new AwardNames(awards);
        this.begins = awards.stream()
                .flatMap(award -> award.grants().stream())
                .map(grant -> grant.validity().from())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /// The rulebook we ship.
    /// @throws InvalidRulebook naming file, line and fault
    public static Rulebook load() {
        return RulebookFiles.ofClasspath().read();
    }

    public List<Award> awards() {
        return awards;
    }

    /// An award by its name, another name or a known or near misspelling.
    public Optional<AwardMatch> award(String name) {
        return names.find(name);
    }

    public Optional<Award> award(AwardCode code) {
        return awards.stream().filter(award -> award.code().equals(code)).findFirst();
    }

    public Regimes regimes() {
        return regimes;
    }

    public LegalDocuments documents() {
        return registers.documents();
    }

    public Commemorations commemorations() {
        return registers.commemorations();
    }

    public PublicHolidays holidays() {
        return registers.holidays();
    }

    public List<DocumentKind> kinds() {
        return registers.kinds();
    }

    public List<Province> provinces() {
        return registers.provinces();
    }

    /// The base salaries, oldest first.
    public List<BaseSalary> baseSalaries() {
        return money.salaries();
    }

    /// The first day the rulebook speaks of; of earlier days it knows nothing.
    public LocalDate begins() {
        return begins;
    }

    /// The law of one day.
    public Law asOf(LocalDate day) {
        return new Law(day, this, LocalLaw.NONE);
    }

    /// The days after the first, up to the last, on which a grant, standard, cap, deadline or prize begins, or is no
    /// more.
    public List<LocalDate> turns(LocalDate first, @Nullable LocalDate last) {
        return Stream.of(
                        awards.stream()
                                .flatMap(award -> award.grants().stream())
                                .map(Award.Grant::validity),
                        Stream.of(standards.standards(), standards.caps(), procedure.deadlines(), money.prizes())
                                .flatMap(List::stream)
                                .map(Dated::validity))
                .flatMap(each -> each)
                .flatMap(validity -> validity.to() == null
                        ? Stream.of(validity.from())
                        : Stream.of(validity.from(), validity.to().plusDays(1)))
                .filter(day -> day.isAfter(first) && (last == null || !day.isAfter(last)))
                .distinct()
                .sorted()
                .toList();
    }

    /// The last cap of the nation on an award before a day that has none: what many provinces still keep to.
    public Optional<Cap> lastCap(AwardCode award, LocalDate before) {
        return standards.caps().stream()
                .filter(cap -> cap.award().equals(award) && cap.share() != null && cap.scope() != Scope.PRACTICE)
                .filter(cap -> cap.validity().from().isBefore(before))
                .max(Comparator.comparing(cap -> cap.validity().from()));
    }

    Standards standards() {
        return standards;
    }

    /// The rule of a topic that is to be cited of a day; where no day is known, the one that has no end.
    public Optional<Rule> rule(Rule.Topic topic, @Nullable LocalDate day) {
        return procedure.rules().stream()
                .filter(rule -> rule.topic() == topic)
                .filter(rule -> day == null
                        ? rule.validity().to() == null
                        : rule.validity().on(day))
                .findFirst();
    }

    Procedure procedure() {
        return procedure;
    }

    Money money() {
        return money;
    }
}
