package vn.thidua.rulebook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.Deadline;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.ProcessingTime;
import vn.thidua.rulebook.Scope;
import vn.thidua.rulebook.Standard;
import vn.thidua.rulebook.Vote;
import vn.thidua.site.Texts;

/// All the law of one day says of an award.
final class AwardSections {
    private final Law law;
    private final Award award;
    private final Sayings say;

    AwardSections(Law law, Award award, Texts texts) {
        this.law = law;
        this.award = award;
        this.say = new Sayings(law, texts);
    }

    /// The headings in their order; one without statements stands too, so that two days can be laid side by side.
    List<Section> all() {
        return Stream.of(
                        new Section("rulebook.section.standards", standards()),
                        new Section("rulebook.section.cap", caps()),
                        new Section("rulebook.section.quotas", quotas()),
                        new Section("rulebook.section.authority", authority()),
                        new Section("rulebook.section.cases", cases()),
                        new Section("rulebook.section.dossier", dossier()),
                        new Section("rulebook.section.vote", votes(say, law.votes(award))),
                        new Section("rulebook.section.deadlines", deadlines()),
                        new Section("rulebook.section.prize", new PrizeStatements(law, award, say).all()),
                        new Section("rulebook.section.rules", rules()))
                .map(section -> section.placed(law.local()))
                .toList();
    }

    private List<Statement> standards() {
        var statements = new ArrayList<Statement>();
        for (var standard : law.standards(award.code())) {
            var whom = standard.subject();
            if (whom != null) {
                statements.add(Statement.of(
                        say.of("rulebook.standard.whom", say.choice("rulebook.subject.", whom)), standard.validity()));
            }
            standard.all().forEach(clause -> statements.add(clause(List.of(clause), false)));
            if (!standard.ways().isEmpty()) {
                statements.add(Statement.of(
                        say.of(standard.all().isEmpty() ? "rulebook.standard.one_of" : "rulebook.standard.and_one_of"),
                        standard.validity()));
                standard.ways().forEach(way -> statements.add(clause(way.all(), true)));
            }
            if (standard.note() != null) {
                statements.add(Statement.of(standard.note(), standard.validity()));
            }
        }
        return statements;
    }

    /// A way is as sure as its least sure condition.
    private Statement clause(List<Standard.Clause> clauses, boolean choice) {
        var confidence = clauses.stream()
                .map(Standard.Clause::confidence)
                .max(Enum::compareTo)
                .orElse(Confidence.V);
        return new Statement(
                say.all(clauses), clauses.getFirst().citation(), confidence, choice, Scope.NATIONAL, null, null);
    }

    private List<Statement> caps() {
        return law.allCaps(award.code()).stream()
                .map(cap -> {
                    var named = cap.of().isEmpty() ? "" : say.of("rulebook.cap.holders", say.names(cap.of()));
                    var base = cap.base() == null ? named : cap.base();
                    var share = cap.share();
                    var text = share == null
                            ? say.of("rulebook.cap.none")
                            : say.of("rulebook.cap", Sayings.percent(share), base);
                    var when = cap.when() == null ? text : say.of("rulebook.cap.when", text, cap.when());
                    return Statement.of(when, cap.validity(), cap.scope(), cap.place(), cap.note());
                })
                .toList();
    }

    private List<Statement> quotas() {
        return law.quotas(award.code()).stream()
                .map(quota -> {
                    var blocks = quota.blocks();
                    var whom = blocks == null
                            ? say.of("rulebook.local.say.every_block")
                            : say.choice("rulebook.local.say.every.", blocks);
                    var share = quota.share();
                    var count = quota.count();
                    var text = count != null || share == null
                            ? say.of("rulebook.quota.count", whom, count == null ? 0 : count)
                            : say.of("rulebook.quota.share", whom, Sayings.percent(share));
                    return Statement.of(text, quota.validity());
                })
                .toList();
    }

    private List<Statement> authority() {
        return award.on(law.day()).stream()
                .map(grant -> Statement.of(say.authorities(grant.by()), grant.validity()))
                .toList();
    }

    /// Who is left out of an award is left out, too, of what asks for its standard.
    private List<Statement> cases() {
        var own = law.cases(award);
        var below = law.standards(award.code()).stream()
                .flatMap(standard -> standard.all().stream())
                .map(Standard.Clause::condition)
                .flatMap(
                        condition -> condition instanceof Condition.StandardOf(var of) ? Stream.of(of) : Stream.empty())
                .flatMap(of -> law.awards().stream()
                        .filter(each -> each.code().equals(of))
                        .flatMap(each -> law.cases(each).stream()))
                .filter(each -> !own.contains(each))
                .map(each -> Statement.of(
                        each.words(),
                        each.validity(),
                        each.scope(),
                        each.place(),
                        say.of("rulebook.time.for", say.names(each.awards()))));
        return Stream.concat(
                        own.stream()
                                .map(each ->
                                        Statement.of(each.words(), each.validity(), each.scope(), each.place(), null)),
                        below)
                .toList();
    }

    private List<Statement> dossier() {
        return law.dossiers(award).stream()
                .flatMap(dossier -> {
                    var papers = dossier.papers().stream()
                            .map(paper -> Statement.of(paper, dossier.validity(), dossier.scope(), null, null));
                    var sets = dossier.sets() == null
                            ? Stream.<Statement>empty()
                            : Stream.of(
                                    Statement.of(say.of("rulebook.dossier.sets", dossier.sets()), dossier.validity()));
                    var note = dossier.note() == null
                            ? Stream.<Statement>empty()
                            : Stream.of(Statement.of(dossier.note(), dossier.validity(), dossier.scope(), null, null));
                    return Stream.of(papers, sets, note).flatMap(each -> each);
                })
                .toList();
    }

    static List<Statement> votes(Sayings say, List<Vote> votes) {
        return votes.stream()
                .map(vote -> {
                    var who = vote.awards().isEmpty() ? say.of("rulebook.vote.others") : say.names(vote.awards());
                    var text = say.of(
                            vote.strict() ? "rulebook.vote.more_than" : "rulebook.vote.at_least",
                            who,
                            Sayings.percent(vote.share()),
                            vote.base(),
                            say.choice("rulebook.ballot.", vote.ballot()));
                    return Statement.of(text, vote.validity(), vote.scope(), vote.place(), vote.note());
                })
                .toList();
    }

    private List<Statement> deadlines() {
        return Stream.concat(
                        law.deadlines(award.code()).stream().map(deadline -> deadline(say, deadline)),
                        law.times(award).stream().map(time -> time(say, time)))
                .toList();
    }

    static Statement deadline(Sayings say, Deadline deadline) {
        var key = deadline.yearsAfter() == 0 ? "rulebook.deadline" : "rulebook.deadline.next_year";
        var text = say.of(key, deadline.what(), deadline.receiver(), say.day(deadline.day()));
        var education = deadline.education();
        if (education != null) {
            text = say.of("rulebook.deadline.education", text, say.day(education));
        }
        return Statement.of(text, deadline.validity(), deadline.scope(), deadline.place(), deadline.note());
    }

    static Statement time(Sayings say, ProcessingTime time) {
        var key = time.step() == ProcessingTime.Step.PUBLICATION ? "rulebook.time.least" : "rulebook.time";
        var text = say.of(key, time.words(), time.days());
        var more = time.more();
        if (more != null) {
            text = say.of("rulebook.time.more", text, more, time.moreWhen() == null ? "" : time.moreWhen());
        }
        return Statement.of(text, time.validity(), time.scope(), time.place(), null);
    }

    private List<Statement> rules() {
        return law.rules(award.code()).stream()
                .map(rule -> Statement.of(rule.words(), rule.validity(), rule.scope(), rule.place(), null))
                .toList();
    }
}
