package vn.thidua.ledger.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.ledger.AwardsOfPlaces;
import vn.thidua.ledger.Grade;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritCheck;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Occasions;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.CommendationForm;
import vn.thidua.rulebook.CommendationKind;
import vn.thidua.rulebook.EmulationTitle;
import vn.thidua.rulebook.Rulebook;

/// What can be chosen when something is entered or searched for.
@Component
public class AwardChoices {
    private final Rulebook rulebook;
    private final MeritCheck check;
    private final AwardsOfPlaces places;
    private final Occasions occasions;
    private final Clock clock;

    AwardChoices(Rulebook rulebook, MeritCheck check, AwardsOfPlaces places, Occasions occasions, Clock clock) {
        this.rulebook = rulebook;
        this.check = check;
        this.places = places;
        this.occasions = occasions;
        this.clock = clock;
    }

    /// What may be entered of a subject: its awards, ratings, initiatives and discipline. The forms of its place's own
    /// are those of the decision's day; while no day is typed, all there have ever been.
    /// @param corrected what stands there, of whose kind the choices are; null where something new is entered
    List<Group> of(Subject subject, MeritForm form, @Nullable Merit corrected) {
        var only = corrected == null ? null : corrected.kind();
        var groups = new ArrayList<Group>();
        for (var kind : MeritKind.values()) {
            if (only != null && only != kind) {
                continue;
            }
            var choices = kind.award()
                    ? Stream.concat(
                                    awards(kind, award -> check.fits(award, subject)).stream(),
                                    kind == MeritKind.FORM
                                            ? own(subject, form.dayTyped(), corrected)
                                            : Stream.<Choice>empty())
                            .toList()
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

    private Stream<Choice> own(Subject subject, @Nullable LocalDate day, @Nullable Merit corrected) {
        var forms = named(places.of(subject, day).stream().filter(form -> check.fits(form, subject)));
        var code = corrected == null ? null : corrected.award();
        if (corrected != null && code != null && rulebook.award(code).isEmpty()) {
            forms.computeIfAbsent(corrected.code(), _ -> new LinkedHashSet<>()).add(corrected.words());
        }
        return choices(forms);
    }

    /// A form keeps its code under another name, and places may mean different forms by one.
    private static Map<String, Set<String>> named(Stream<CommendationForm> forms) {
        Map<String, Set<String>> named = new TreeMap<>();
        forms.forEach(form -> named.computeIfAbsent(form.code().value(), _ -> new LinkedHashSet<>())
                .add(form.name()));
        return named;
    }

    private static Stream<Choice> choices(Map<String, Set<String>> forms) {
        return forms.entrySet().stream()
                .map(form -> new Choice(form.getKey(), String.join(" / ", form.getValue()), ""));
    }

    /// Every award, by kind, with the forms of the places one sees.
    /// @param tops the units one sees, with all below
    List<Group> all(Collection<UnitId> tops) {
        return List.of(
                new Group(MeritKind.TITLE, awards(MeritKind.TITLE, _ -> true)),
                new Group(
                        MeritKind.FORM,
                        Stream.concat(
                                        awards(MeritKind.FORM, _ -> true).stream(),
                                        choices(named(places.around(tops).stream())))
                                .toList()));
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
