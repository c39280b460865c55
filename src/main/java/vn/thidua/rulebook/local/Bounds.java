package vn.thidua.rulebook.local;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.organization.UnitKind;
import vn.thidua.rulebook.Authority;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Cap;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Deadline;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.Scope;
import vn.thidua.rulebook.Standard;

/// How far the law of one day lets a provision go. What the law leaves to ministries, provinces and agencies
/// ([Scope#DELEGATED]) and the examples of others bind nobody.
final class Bounds {
    private final Law law;
    private final Rulebook rulebook;
    private final UnitKind unit;
    private final Set<AwardCode> own;

    Bounds(Law law, Rulebook rulebook, UnitKind unit, Set<AwardCode> own) {
        this.law = law;
        this.rulebook = rulebook;
        this.unit = unit;
        this.own = own;
    }

    List<Remark> of(Provision provision) {
        return switch (provision) {
            case Provision.Cap cap ->
                known(cap.award()).or(() -> cap(cap)).stream().toList();
            case Provision.Asks asks ->
                known(asks.award()).or(() -> standard(asks)).stream().toList();
            case Provision.PerBlock quota ->
                known(quota.award()).or(() -> quota(quota)).stream().toList();
            case Provision.LastDay last ->
                last.awards().stream()
                        .flatMap(award -> known(award).or(() -> later(last, award)).stream())
                        .toList();
            case Provision.DaysBefore last ->
                known(last.award()).or(() -> nothingBefore(last.award())).stream()
                        .toList();
            case Provision.Money money ->
                known(money.award()).or(() -> money(money)).stream().toList();
            case Provision.Scale _ -> List.of();
            case Provision.Form form ->
                Stream.of(collision(form), decider(form))
                        .flatMap(Optional::stream)
                        .toList();
        };
    }

    /// The last day of the nation for an award, where it has one.
    static Optional<Deadline> nation(Law law, AwardCode award) {
        return law.deadlines(award).stream()
                .filter(deadline -> binds(deadline.scope()))
                .min(Comparator.comparingInt(Deadline::yearsAfter).thenComparing(Deadline::day));
    }

    private Optional<Remark> known(AwardCode award) {
        return own.contains(award)
                        || ofAbove(award).isPresent()
                        || law.awards().stream().anyMatch(each -> each.code().equals(award))
                ? Optional.empty()
                : Optional.of(Remark.of("award", name(award), law.day()));
    }

    /// A form of its own of a unit above.
    private Optional<Award> ofAbove(AwardCode award) {
        return law.local().forms().stream()
                .filter(form -> form.code().equals(award))
                .map(Award.class::cast)
                .findFirst();
    }

    private Optional<Remark> cap(Provision.Cap cap) {
        return binding(cap.award())
                .filter(other -> other.of().isEmpty()
                        ? other.base() != null && other.base().equals(cap.base())
                        : other.of().containsAll(cap.of()) && !cap.of().isEmpty())
                .filter(other -> looser(cap.share(), cap.rounding(), other))
                .map(other -> Remark.against(
                        other.validity(), "cap", percent(cap.share()), name(cap.award()), percent(share(other))))
                .findFirst();
    }

    private Optional<Remark> quota(Provision.PerBlock quota) {
        var share = quota.share();
        return share == null
                ? Optional.empty()
                : binding(quota.award())
                        .filter(other -> share.compareTo(share(other)) > 0)
                        .map(other -> Remark.against(
                                other.validity(), "cap", percent(share), name(quota.award()), percent(share(other))))
                        .findFirst();
    }

    private Stream<Cap> binding(AwardCode award) {
        return law.caps().stream()
                .filter(cap -> cap.award().equals(award) && cap.share() != null && binds(cap.scope()));
    }

    /// The same share rounded up gives one more.
    private static boolean looser(BigDecimal share, RoundingMode rounding, Cap than) {
        int compared = share.compareTo(share(than));
        return compared > 0 || compared == 0 && generosity(rounding) > generosity(than.rounding());
    }

    private static int generosity(RoundingMode rounding) {
        return switch (rounding) {
            case UP, CEILING -> 2;
            case HALF_UP, HALF_DOWN, HALF_EVEN -> 1;
            case DOWN, FLOOR, UNNECESSARY -> 0;
        };
    }

    private Optional<Remark> standard(Provision.Asks asks) {
        return clauses(asks.award(), new HashSet<>())
                .filter(clause -> lower(asks.condition(), clause.condition()))
                .map(clause -> new Remark(
                        0,
                        Remark.of("standard", name(asks.award())).text(),
                        clause.citation(),
                        clause.confidence().unsure(),
                        null))
                .findFirst();
    }

    /// What an award asks in any case, and what the awards ask whose standard it takes over.
    private Stream<Standard.Clause> clauses(AwardCode award, Set<AwardCode> seen) {
        return !seen.add(award)
                ? Stream.empty()
                : law.standards(award).stream()
                        .flatMap(standard -> standard.all().stream())
                        .flatMap(clause -> clause.condition() instanceof Condition.StandardOf(var other)
                                ? clauses(other, seen)
                                : Stream.of(clause));
    }

    /// Whether the one asks for less than the other asks for in the same matter.
    private static boolean lower(Condition one, Condition other) {
        return switch (one) {
            case Condition.Rated(var least) ->
                other instanceof Condition.Rated(var bound) && least.compareTo(bound) < 0;
            case Condition.RatedYears(var least, var years) ->
                other instanceof Condition.RatedYears(var bound, var times)
                        && (least.compareTo(bound) < 0 || years < times);
            case Condition.BodyRated(var by, var least, var years) ->
                other instanceof Condition.BodyRated(var system, var bound, var times)
                        && by == system
                        && (least.compareTo(bound) < 0 || years < times);
            case Condition.PriorTitle(var held, var times) ->
                other instanceof Condition.PriorTitle(var title, var bound) && held.equals(title) && times < bound;
            case Condition.Initiatives asked ->
                other instanceof Condition.Initiatives bound
                        && (asked.reach().compareTo(bound.reach()) < 0 || asked.count() < bound.count());
            case Condition.MembersShare members ->
                other instanceof Condition.MembersShare bound
                        && members.award().equals(bound.award())
                        && (members.share().compareTo(bound.share()) < 0
                                || bound.strict() && members.share().compareTo(bound.share()) == 0);
            case Condition.HasMember(var held, var count) ->
                other instanceof Condition.HasMember(var title, var bound) && held.equals(title) && count < bound;
            case Condition.Age(var years) -> other instanceof Condition.Age(var bound) && years < bound;
            default -> false;
        };
    }

    private Optional<Remark> later(Provision.LastDay last, AwardCode award) {
        return nation(law, award)
                .filter(bound -> last.yearsAfter() > bound.yearsAfter()
                        || last.yearsAfter() == bound.yearsAfter() && last.day().isAfter(bound.day()))
                .map(bound ->
                        Remark.against(bound.validity(), "deadline", day(last.day()), name(award), day(bound.day())));
    }

    private Optional<Remark> nothingBefore(AwardCode award) {
        return nation(law, award).isPresent() ? Optional.empty() : Optional.of(Remark.of("no_deadline", name(award)));
    }

    /// A fixed sum is fixed for all; below a ceiling the decider chooses.
    private Optional<Remark> money(Provision.Money money) {
        if (own.contains(money.award())) {
            return Optional.empty();
        }
        if (ofAbove(money.award()).isPresent()
                && law.local().prizes().stream()
                        .noneMatch(prize -> prize.award().equals(money.award()))) {
            return Optional.empty();
        }
        var prizes = law.prizes(money.award()).stream()
                .filter(prize -> prize.subject() == money.subject() || prize.subject() == Award.Subject.INDIVIDUAL)
                .toList();
        var ceilings = prizes.stream()
                .filter(prize -> prize.most() && prize.subject() == money.subject())
                .toList();
        if (ceilings.isEmpty()) {
            return prizes.stream()
                    .filter(prize -> !prize.most())
                    .findFirst()
                    .map(prize -> Remark.against(
                            prize.validity(),
                            "prize_fixed",
                            name(money.award()),
                            prize.coefficient().stripTrailingZeros()))
                    .or(() -> Optional.of(Remark.of("prize_none", name(money.award()))));
        }
        return ceilings.stream()
                .filter(prize -> money.coefficient().compareTo(prize.coefficient()) > 0)
                .findFirst()
                .map(prize -> Remark.against(
                        prize.validity(),
                        "prize",
                        money.coefficient(),
                        name(money.award()),
                        prize.coefficient().stripTrailingZeros()));
    }

    private Optional<Remark> collision(Provision.Form form) {
        var same = rulebook.award(form.code())
                .or(() -> rulebook.awards().stream()
                        .filter(award -> award.name().equalsIgnoreCase(form.name()))
                        .findFirst());
        return same.or(() -> ofAbove(form.code()))
                .map(award -> Remark.against(
                        award.grants().getLast().validity(), "collision", form.code(), form.name(), award.name()));
    }

    /// Who decides must be somebody of the unit's own level or below. What the law gives to those above it says itself.
    private Optional<Remark> decider(Provision.Form form) {
        if (own(unit).contains(form.decider())) {
            return Optional.empty();
        }
        return law.nation().stream()
                .flatMap(award -> award.on(law.day()).stream())
                .filter(grant -> grant.by().equals(Set.of(form.decider())))
                .findFirst()
                .map(grant -> Remark.against(grant.validity(), "decider", form.name()))
                .or(() -> Optional.of(Remark.of("decider", form.name())));
    }

    /// Those a unit may name as deciders.
    private static Set<Authority> own(UnitKind unit) {
        return switch (unit) {
            case MINISTRY -> Set.of(Authority.MINISTER, Authority.HEAD);
            case PROVINCE -> Set.of(Authority.PROVINCE, Authority.DISTRICT, Authority.COMMUNE, Authority.HEAD);
            case DISTRICT -> Set.of(Authority.DISTRICT, Authority.COMMUNE, Authority.HEAD);
            case COMMUNE -> Set.of(Authority.COMMUNE, Authority.HEAD);
            case ENTERPRISE -> Set.of(Authority.ENTERPRISE, Authority.HEAD);
            case UNION_BODY, UNION_TEAM -> Set.of(Authority.UNION);
            case PARTY_BODY -> Set.of(Authority.OTHER, Authority.HEAD);
            case DEPARTMENT, DIVISION, TEAM, SCHOOL, HOSPITAL, SERVICE_UNIT, OTHER -> Set.of(Authority.HEAD);
        };
    }

    private static boolean binds(Scope scope) {
        return scope == Scope.NATIONAL || scope == Scope.LOCAL;
    }

    private static BigDecimal share(Cap cap) {
        var share = cap.share();
        return share == null ? BigDecimal.ONE : share;
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros();
    }

    private static String day(MonthDay day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    private String name(AwardCode code) {
        return rulebook.award(code)
                .or(() -> ofAbove(code))
                .map(award -> award.nameOn(law.day()))
                .orElse(code.value());
    }
}
