package vn.thidua.rulebook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.rulebook.Council;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.ProcessingTime;
import vn.thidua.rulebook.Rule;
import vn.thidua.rulebook.Scope;
import vn.thidua.site.Texts;

/// What the law of one day says beside the awards.
final class TopicSections {
    private final Law law;
    private final Sayings say;

    TopicSections(Law law, Texts texts) {
        this.law = law;
        this.say = new Sayings(law, texts);
    }

    List<Section> councils() {
        return List.of(
                new Section(
                        "rulebook.section.councils",
                        law.councils().stream().flatMap(this::council).toList()),
                new Section("rulebook.section.votes", AwardSections.votes(say, law.votes())));
    }

    private Stream<Statement> council(Council council) {
        var words = new ArrayList<String>();
        words.add(say.of("rulebook.council", say.choice("rulebook.council.", council.level()), council.chair()));
        if (council.members() != null) {
            words.add(council.members());
        }
        if (council.quorum() != null) {
            words.add(say.of("rulebook.council.quorum", council.quorum().toString()));
        }
        if (council.attendance() != null) {
            words.add(say.of("rulebook.council.attendance", council.attendance().toString()));
        }
        words.addAll(council.rules());
        return Stream.of(
                Statement.of(String.join(" ", words), council.validity(), council.scope(), council.place(), null));
    }

    List<Section> deadlines() {
        return Stream.concat(
                        Stream.of(new Section(
                                "rulebook.section.last_days",
                                law.deadlines().stream()
                                        .map(deadline -> AwardSections.deadline(say, deadline))
                                        .toList())),
                        Stream.of(ProcessingTime.Step.values()).map(this::times))
                .map(section -> section.placed(law.local()))
                .toList();
    }

    private Section times(ProcessingTime.Step step) {
        return new Section(
                "rulebook.step." + step.name().toLowerCase(Locale.ROOT),
                law.times().stream()
                        .filter(time -> time.step() == step)
                        .map(this::time)
                        .toList());
    }

    /// With the awards or levels it is for, which a page of one award need not say.
    private Statement time(ProcessingTime time) {
        var said = AwardSections.time(say, time);
        var whom = time.awards().isEmpty()
                ? time.levels().stream()
                        .map(level -> say.of("rulebook.level." + level))
                        .collect(Collectors.joining(", "))
                : say.names(time.awards());
        return Statement.of(
                said.text(), time.validity(), time.scope(), time.place(), say.of("rulebook.time.for", whom));
    }

    List<Section> money() {
        var rounding = law.rounding().stream()
                .map(each -> new Statement(
                        say.of("rulebook.rounding", each.unit(), say.choice("rulebook.rounding.", each.mode())),
                        each.validity().citation(),
                        each.reading(),
                        false,
                        Scope.NATIONAL,
                        null,
                        each.note()))
                .toList();
        var multipliers = law.multipliers().stream()
                .map(each -> Statement.of(
                        say.of(
                                "rulebook.multiplier",
                                say.choice("rulebook.subject.", each.subject()),
                                each.factor().stripTrailingZeros()),
                        each.validity(),
                        each.scope(),
                        each.place(),
                        null))
                .toList();
        return List.of(
                new Section("rulebook.section.rounding", rounding),
                new Section("rulebook.section.multipliers", multipliers),
                rules(Rule.Topic.SEVERAL_AWARDS),
                rules(Rule.Topic.PAYER),
                rules(Rule.Topic.FUND));
    }

    List<Section> general() {
        var sections = new ArrayList<Section>();
        for (var topic : List.of(Rule.Topic.MOVEMENT, Rule.Topic.PRINCIPLE, Rule.Topic.BLOCK)) {
            sections.add(rules(topic));
        }
        sections.add(new Section(
                "rulebook.section.kinds",
                law.kinds().stream()
                        .map(kind -> Statement.of(kind.name(), kind.validity(), Scope.NATIONAL, null, kind.words()))
                        .toList()));
        sections.add(new Section(
                "rulebook.section.all_cases",
                law.cases().stream()
                        .map(each -> Statement.of(
                                each.words(),
                                each.validity(),
                                each.scope(),
                                each.place(),
                                each.awards().isEmpty() ? null : say.of("rulebook.time.for", say.names(each.awards()))))
                        .toList()));
        for (var topic : List.of(
                Rule.Topic.INITIATIVE,
                Rule.Topic.PROPOSAL,
                Rule.Topic.STATE_LEVEL,
                Rule.Topic.SIMPLIFIED,
                Rule.Topic.CEREMONY,
                Rule.Topic.REVOCATION,
                Rule.Topic.STATISTICS,
                Rule.Topic.PAPER,
                Rule.Topic.PAPER_NUMBER,
                Rule.Topic.PAPER_SIGNATURE)) {
            sections.add(rules(topic));
        }
        sections.add(new Section(
                "rulebook.section.forms",
                law.reportForms().stream()
                        .map(form -> Statement.of(say.of("rulebook.form", form.number(), form.name()), form.validity()))
                        .toList()));
        sections.add(new Section(
                "rulebook.section.scales",
                law.scales().stream()
                        .map(scale -> Statement.of(
                                say.of(
                                        "rulebook.scale",
                                        scale.name(),
                                        scale.levels().stream()
                                                .map(level ->
                                                        say.of("rulebook.scale.level", level.name(), level.least()))
                                                .collect(Collectors.joining("; "))),
                                scale.validity(),
                                Scope.NATIONAL,
                                null,
                                scale.note()))
                        .toList()));
        sections.add(rules(Rule.Topic.UNION));
        return sections.stream().map(section -> section.placed(law.local())).toList();
    }

    private Section rules(Rule.Topic topic) {
        return new Section(
                "rulebook.topic." + topic.name().toLowerCase(Locale.ROOT),
                law.rules(topic).stream()
                        .map(rule -> Statement.of(rule.words(), rule.validity(), rule.scope(), rule.place(), null))
                        .toList());
    }
}
