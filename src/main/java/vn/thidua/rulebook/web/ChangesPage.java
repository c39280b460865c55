package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Regime;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Texts;

/// What changed for an award between two days.
public record ChangesPage(
        Award award,
        Span span,
        boolean heldBefore,
        boolean heldAfter,
        @Nullable Regime before,
        @Nullable Regime after,
        List<ChangedSection> sections) {
    static ChangesPage of(Award award, Rulebook rulebook, Span span, Texts texts) {
        var from = span.from();
        var to = span.to();
        var before = new AwardSections(rulebook.asOf(from), award, texts).all();
        var after = new AwardSections(rulebook.asOf(to), award, texts).all();
        var sections = new ArrayList<ChangedSection>();
        for (int i = 0; i < before.size(); i++) {
            sections.add(ChangedSection.between(before.get(i), after.get(i)));
        }
        return new ChangesPage(
                award,
                span,
                award.on(from).isPresent(),
                award.on(to).isPresent(),
                rulebook.regimes().on(from).orElse(null),
                rulebook.regimes().on(to).orElse(null),
                List.copyOf(sections));
    }

    public LocalDate from() {
        return span.from();
    }

    public LocalDate to() {
        return span.to();
    }

    public String name() {
        return award.nameOn(to());
    }

    public boolean renamed() {
        return heldBefore && heldAfter && !award.nameOn(from()).equals(award.nameOn(to()));
    }

    public String address() {
        return RulesHead.ADDRESS + "/awards/" + award.code();
    }

    public String overview() {
        return RulesHead.ADDRESS + "/changes" + span.suffix();
    }

    public List<ChangedSection> changed() {
        return sections.stream().filter(ChangedSection::changed).toList();
    }

    public List<ChangedSection> cited() {
        return sections.stream().filter(section -> !section.moved().isEmpty()).toList();
    }
}
