package vn.thidua.rulebook.eligibility;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.Standard;

/// Years to come, each as good as needed: rated excellent, with the initiatives, first places and members it takes, no
/// discipline, and each award beneath received as soon as it can be, its years counted once.
final class GoodYears {
    /// How far we look; a career.
    private static final int YEARS = 40;

    private final IntFunction<Law> laws;
    private final AwardCode award;
    private final int year;
    private Facts facts;

    GoodYears(IntFunction<Law> laws, AwardCode award, Facts facts, int year) {
        this.laws = laws;
        this.award = award;
        this.year = year;
        this.facts = facts.with(facts.past().planned());
    }

    @Nullable Integer earliest() {
        for (int one = year; one < year + YEARS; one++) {
            var law = laws.apply(one);
            facts = good(law, one);
            for (var code : beneath(law)) {
                if (possible(law, code, one) && !counted(law, code, one)) {
                    var held = new Past.Held(code, one, null, null, Past.State.HOLDS, Known.NO, Source.ASSUMED);
                    facts = facts.with(facts.past().with(held));
                }
            }
            if (possible(law, award, one) && !counted(law, award, one)) {
                return one;
            }
        }
        return null;
    }

    private boolean possible(Law law, AwardCode code, int in) {
        var judgement = Eligibility.judge(law, code, facts, in);
        return judgement.verdict() != Verdict.NOT_MET && judgement.gap() != Gap.FACT;
    }

    /// Whether the years it would take in have counted for the same award.
    private boolean counted(Law law, AwardCode code, int in) {
        int span = law.award(code)
                .map(each -> Asked.about(law, each, facts, in).span(code))
                .orElse(1);
        return facts.past().standing(code).anyMatch(held -> held.year() > in - span && held.year() <= in);
    }

    private Facts good(Law law, int in) {
        var past = facts.past();
        for (var by : RatingSystem.values()) {
            if (past.ratings().stream().noneMatch(each -> each.year() == in && each.by() == by)) {
                past = past.with(new Past.Rated(in, by, Rating.EXCELLENT, true, Source.ASSUMED));
            }
        }
        for (var condition : everyCondition(law).toList()) {
            switch (condition) {
                case Condition.Initiatives initiatives -> {
                    for (int i = 0; i < initiatives.count(); i++) {
                        past = past.with(new Past.Initiative(in, Reach.NATION, Known.YES, null, null, Source.ASSUMED));
                    }
                }
                case Condition.Leads leads ->
                    past = past.with(new Past.Lead(in, leads.contest(), leads.of(), leads.years(), Source.ASSUMED));
                default -> {
                    // comes by itself with the years
                }
            }
        }
        if (past.disciplines().stream().noneMatch(each -> each.year() == in)) {
            var extent = past.whole().get(Past.Matter.DISCIPLINE);
            past = past.whole(extent == null ? in : extent.from(), in, Past.Matter.DISCIPLINE);
        }
        var good = facts.with(past).with(facts.service().registered(Known.YES).examined(Known.NO));
        return facts.subject() == Award.Subject.INDIVIDUAL ? good : good.with(members(law));
    }

    private Members members(Law law) {
        var known = facts.members();
        int total = known == null ? 1 : Math.max(known.total(), 1);
        var holding = new HashMap<AwardCode, Integer>();
        everyCondition(law).forEach(condition -> {
            switch (condition) {
                case Condition.MembersShare asked -> holding.merge(asked.award(), total, Math::max);
                case Condition.HasMember asked -> holding.merge(asked.award(), asked.count(), Math::max);
                default -> {
                    // asks nothing of members
                }
            }
        });
        return new Members(total, holding, total, List.of(), Source.ASSUMED);
    }

    /// The awards it builds on, the lowest first.
    private Set<AwardCode> beneath(Law law) {
        var all = new LinkedHashSet<AwardCode>();
        collect(law, award, all, new LinkedHashSet<>(Set.of(award)));
        return all;
    }

    private void collect(Law law, AwardCode code, Set<AwardCode> all, Set<AwardCode> seen) {
        conditions(law, code)
                .flatMap(GoodYears::builtOn)
                .filter(seen::add)
                .toList()
                .forEach(each -> {
                    collect(law, each, all, seen);
                    all.add(each);
                });
    }

    private static Stream<AwardCode> builtOn(Condition condition) {
        return switch (condition) {
            case Condition.PriorTitle prior -> Stream.of(prior.award());
            case Condition.AfterForm after -> Stream.of(after.form());
            case Condition.HeldSince since -> Stream.of(since.award());
            case Condition.StandardOf(var of) -> Stream.of(of);
            default -> Stream.empty();
        };
    }

    private Stream<Condition> everyCondition(Law law) {
        return Stream.concat(Stream.of(award), beneath(law).stream()).flatMap(code -> conditions(law, code));
    }

    private Stream<Condition> conditions(Law law, AwardCode code) {
        return law.standards(code).stream()
                .filter(standard -> standard.subject() == null || standard.subject() == facts.subject())
                .flatMap(standard -> Stream.concat(
                        standard.all().stream(), standard.ways().stream().flatMap(way -> way.all().stream())))
                .map(Standard.Clause::condition);
    }
}
