package vn.thidua.rulebook.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.CommendationForm;
import vn.thidua.rulebook.Law;
import vn.thidua.site.Texts;

/// What the regulations of a place bring that is no matter of one award of the nation: forms of its own.
final class LocalSections {
    private final Law law;
    private final Sayings say;

    LocalSections(Law law, Texts texts) {
        this.law = law;
        this.say = new Sayings(law, texts);
    }

    List<Section> all() {
        var forms = law.local().forms().stream()
                .flatMap(form -> Stream.of(Stream.of(form(form)), caps(form), standards(form))
                        .flatMap(statements -> statements))
                .toList();
        return forms.isEmpty()
                ? List.of()
                : List.of(new Section("rulebook.section.local_forms", forms).placed(law.local()));
    }

    private Stream<Statement> caps(CommendationForm form) {
        return law.allCaps(form.code()).stream()
                .filter(cap -> cap.share() != null)
                .map(cap -> Statement.of(
                        say.of(
                                "rulebook.local.say.cap",
                                form.name(),
                                Sayings.percent(Objects.requireNonNull(cap.share())),
                                cap.of().isEmpty()
                                        ? Objects.requireNonNullElse(cap.base(), "")
                                        : say.of("rulebook.cap.holders", say.names(cap.of())),
                                say.choice("rulebook.local.rounding.", cap.rounding())),
                        cap.validity()));
    }

    private Stream<Statement> standards(CommendationForm form) {
        return law.standards(form.code()).stream()
                .flatMap(standard -> standard.all().stream()
                        .map(clause -> Statement.of(
                                say.of("rulebook.local.say.asks", form.name(), say.of(clause.condition())),
                                standard.validity())));
    }

    private Statement form(CommendationForm form) {
        Award.Grant grant = form.grants().getFirst();
        return Statement.of(
                say.of(
                        "rulebook.local.say.form",
                        form.name(),
                        form.code().value(),
                        say.of("rulebook.level." + form.level()),
                        say.choice("rulebook.subject.", form.subject()),
                        say.authorities(grant.by()),
                        ""),
                grant.validity());
    }
}
