package vn.thidua.rulebook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Condition;
import vn.thidua.rulebook.Rating;
import vn.thidua.rulebook.RatingSystem;
import vn.thidua.rulebook.Reach;
import vn.thidua.rulebook.Sanction;
import vn.thidua.rulebook.eligibility.Known;
import vn.thidua.rulebook.eligibility.Service;
import vn.thidua.rulebook.web.TrialTable.Column;
import vn.thidua.rulebook.web.TrialTable.Option;
import vn.thidua.site.Texts;

/// The tables of facts that matter for a subject.
final class TrialTables {
    private final List<Award> awards;
    private final Texts texts;

    TrialTables(List<Award> awards, Texts texts) {
        this.awards = awards;
        this.texts = texts;
    }

    List<TrialTable> of(Award.Subject subject) {
        boolean person = subject == Award.Subject.INDIVIDUAL;
        var tables = new ArrayList<TrialTable>();
        tables.add(new TrialTable(
                "held",
                List.of(
                        select("held", awards()),
                        number("heldYear"),
                        select(
                                "heldState",
                                named("eligibility.trial.state.", "HOLDS", "PROPOSED", "REVOKED", "FEAT")))));
        tables.add(new TrialTable("rated", List.of(number("ratedYear"), select("rating", ratings()))));
        tables.add(new TrialTable(
                "bodies",
                List.of(
                        number("bodyYear"),
                        select("bodySystem", each("rulebook.system.", RatingSystem.PARTY, RatingSystem.UNION)),
                        select(
                                "bodyRating",
                                Stream.concat(
                                                ratings().stream(),
                                                Stream.of(new Option(
                                                        TrialFacts.NOT_ASKED, texts.of("eligibility.trial.not_asked"))))
                                        .toList()))));
        tables.add(new TrialTable(
                "ideas",
                List.of(
                        number("ideaYear"),
                        select("ideaReach", each("rulebook.reach.", Reach.values())),
                        select("ideaReplicable", each("eligibility.trial.known.", Known.YES, Known.NO)),
                        select("ideaUsed", awards()),
                        number("ideaUsedYear"))));
        if (person) {
            tables.add(new TrialTable(
                    "measures",
                    List.of(
                            number("measureYear"),
                            select("measure", each("rulebook.sanction.", Sanction.values())),
                            new Column("measureUntil", label("measureUntil"), "date", List.of()))));
            tables.add(new TrialTable(
                    "away",
                    List.of(
                            select("awayWhy", each("eligibility.absence.", Service.Why.values())),
                            number("awayYear"),
                            number("awayMonths"),
                            number("awayDays"))));
        } else {
            tables.add(new TrialTable("members", List.of(select("memberAward", awards()), number("memberCount"))));
            tables.add(new TrialTable(
                    "led",
                    List.of(
                            number("ledYear"),
                            select("ledContest", each("eligibility.trial.contest.", Condition.Contest.values())),
                            select("ledBy", each("rulebook.organizer.", Condition.Organizer.values())),
                            number("ledYears"))));
        }
        return tables;
    }

    /// The subjects an award for several may be given to.
    List<Option> subjects() {
        return each("rulebook.subject.", Award.Subject.INDIVIDUAL, Award.Subject.COLLECTIVE, Award.Subject.HOUSEHOLD);
    }

    List<Option> awards() {
        return awards.stream()
                .map(award -> new Option(award.code().value(), award.name()))
                .toList();
    }

    private List<Option> ratings() {
        return Stream.concat(
                        each("rulebook.rating.", Rating.EXCELLENT, Rating.GOOD, Rating.COMPLETED).stream(),
                        Stream.of(new Option("FAILED", texts.of("eligibility.trial.failed"))))
                .toList();
    }

    private List<Option> each(String prefix, Enum<?>... values) {
        return Stream.of(values)
                .map(value ->
                        new Option(value.name(), texts.of(prefix + value.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private List<Option> named(String prefix, String... values) {
        return Stream.of(values)
                .map(value -> new Option(value, texts.of(prefix + value.toLowerCase(Locale.ROOT))))
                .toList();
    }

    private Column select(String name, List<Option> options) {
        return new Column(name, label(name), "", options);
    }

    private Column number(String name) {
        return new Column(name, label(name), "text", List.of());
    }

    private String label(String name) {
        return texts.of("eligibility.trial.label." + name);
    }
}
