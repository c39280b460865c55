package vn.thidua.rulebook.web;

import java.util.List;
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
        var forms = law.local().forms().stream().map(this::form).toList();
        return forms.isEmpty()
                ? List.of()
                : List.of(new Section("rulebook.section.local_forms", forms).placed(law.local()));
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
