package vn.thidua.ledger.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.MeritCheck;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Occasions;
import vn.thidua.ledger.Subject;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.CommendationKind;
import vn.thidua.rulebook.EmulationTitle;
import vn.thidua.rulebook.Rulebook;

/// What can be chosen when something is entered or searched for.
@Component
public class AwardChoices {
    private final Rulebook rulebook;
    private final MeritCheck check;
    private final Occasions occasions;
    private final Clock clock;

    AwardChoices(Rulebook rulebook, MeritCheck check, Occasions occasions, Clock clock) {
        this.rulebook = rulebook;
        this.check = check;
        this.occasions = occasions;
        this.clock = clock;
    }

    /// What may be entered of a subject: its awards, ratings, initiatives and discipline.
    /// @param only of this kind, null for all
    List<Group> of(Subject subject, @Nullable MeritKind only) {
        var groups = new ArrayList<Group>();
        for (var kind : MeritKind.values()) {
            if (only != null && only != kind) {
                continue;
            }
            var choices = kind.award()
                    ? awards(kind, award -> check.fits(award, subject))
                    : Grade.all(kind)
                            .map(grade -> new Choice(kind.name() + ":" + grade.name(), "", grade.text()))
                            .toList();
            groups.add(new Group(
                    kind,
                    choices.isEmpty() && !kind.award() ? List.of(new Choice(kind.name(), "", kind.text())) : choices));
        }
        return groups.stream().filter(group -> !group.choices.isEmpty()).toList();
    }

    /// The kinds of commendation of the decision's day, as it is typed.
    List<CommendationKind> occasions(MeritForm form) {
        return occasions.on(form.lawful(LocalDate.now(clock)));
    }

    /// The kinds of commendation of today, to search for.
    List<CommendationKind> occasions() {
        return occasions.on(LocalDate.now(clock));
    }

    /// Every award, by kind.
    List<Group> all() {
        return List.of(
                new Group(MeritKind.TITLE, awards(MeritKind.TITLE, _ -> true)),
                new Group(MeritKind.FORM, awards(MeritKind.FORM, _ -> true)));
    }

    private List<Choice> awards(MeritKind kind, Predicate<Award> which) {
        return rulebook.awards().stream()
                .filter(award -> award instanceof EmulationTitle == (kind == MeritKind.TITLE))
                .filter(which)
                .map(award -> new Choice(award.code().value(), award.name(), ""))
                .toList();
    }

    /// @param kind whose text heads the group
    public record Group(MeritKind kind, List<Choice> choices) {}

    /// @param value as it stands in the form
    /// @param name of an award, as the rulebook has it; empty where `text` says it
    /// @param text the key of what is shown
    public record Choice(String value, String name, String text) {}
}
