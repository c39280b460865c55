package vn.thidua.rulebook.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.Standard;

/// What is found of all an award asks.
final class StandardFindings {
    private final Asked asked;

    StandardFindings(Asked asked) {
        this.asked = asked;
    }

    List<Finding> all() {
        var standards = asked.law().standards(asked.award().code()).stream()
                .filter(standard -> standard.subject() == null
                        || standard.subject() == asked.facts().subject())
                .toList();
        return standards.isEmpty()
                ? List.of(silent())
                : standards.stream().flatMap(this::of).toList();
    }

    /// No source at hand says what the award asks of such a subject: a person must look it up.
    private Finding silent() {
        var grant = asked.award().on(asked.law().day()).orElseThrow();
        return Finding.One.judged(
                Message.of("eligibility.rule.silent"),
                List.of(),
                Basis.of(grant.validity(), asked.law()),
                Message.of("eligibility.mend.look_up"));
    }

    private Stream<Finding> of(Standard standard) {
        var own = standard.all().stream().map(clause -> of(clause, standard.all()));
        if (standard.ways().isEmpty()) {
            return own;
        }
        var ways = standard.ways().stream().map(way -> way(standard, way)).toList();
        var rule = Message.of(standard.all().isEmpty() ? "rulebook.standard.one_of" : "rulebook.standard.and_one_of");
        return Stream.concat(own, Stream.of(new Finding.OneOf(rule, ways, Basis.of(standard.validity()))));
    }

    private Finding way(Standard standard, Standard.Way way) {
        var together = new ArrayList<>(standard.all());
        together.addAll(way.all());
        var parts = way.all().stream().map(clause -> of(clause, together)).toList();
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var first = Basis.of(way.all().getFirst());
        var least = way.all().stream()
                .map(Standard.Clause::confidence)
                .max(Enum::compareTo)
                .orElse(Confidence.V);
        return new Finding.All(
                Message.of("eligibility.rule.together"),
                parts,
                new Basis(first.citation(), least, first.scope(), first.place()));
    }

    /// @param together the conditions that hold together with this one and share its years
    private Finding of(Standard.Clause clause, List<Standard.Clause> together) {
        var years = new YearFindings(asked);
        var members = new MemberFindings(asked);
        return switch (clause.condition()) {
            case Condition.Words _ ->
                Finding.One.judged(
                        asked.rule(clause), List.of(), Basis.of(clause), Message.of("eligibility.mend.person"));
            case Condition.Rated(var least) -> years.rated(clause, least);
            case Condition.RatedYears(var least, var count) -> years.ratedYears(clause, least, count);
            case Condition.BodyRated(var by, var least, var count) ->
                new BodyRatings(asked, by).of(clause, least, count);
            case Condition.StandardOf(var award) -> standardOf(clause, award);
            case Condition.PriorTitle(var award, var times) -> years.priorTitle(clause, award, times);
            case Condition.MembersShare(var award, var share, var strict) ->
                members.share(clause, award, share, strict);
            case Condition.MembersCompleted(var share) -> members.completed(clause, share);
            case Condition.HasMember(var award, var count) -> members.has(clause, award, count);
            case Condition.NobodyDisciplined(var from) -> members.nobody(clause, from);
            case Condition.Initiatives initiatives ->
                new InitiativeFindings(asked, Window.of(asked, together)).of(clause, initiatives);
            case Condition.AfterForm form -> years.afterForm(clause, form, Window.of(asked, together));
            case Condition.HeldSince(var award, var times) ->
                years.heldSince(clause, award, times, Window.of(asked, together));
            case Condition.Leads leads -> members.leads(clause, leads);
            case Condition.Age(var count) -> members.age(clause, count);
        };
    }

    /// The standard of another award, with the years and the rules of that award.
    private Finding standardOf(Standard.Clause clause, AwardCode code) {
        var parts = asked.law().award(code).map(award -> new StandardFindings(asked.of(award)).all());
        return new Finding.All(asked.rule(clause), parts.orElseGet(() -> List.of(silent())), Basis.of(clause));
    }

    static boolean fits(Award award, Award.Subject subject) {
        return award.subject() == Award.Subject.ANY || award.subject() == subject;
    }
}
