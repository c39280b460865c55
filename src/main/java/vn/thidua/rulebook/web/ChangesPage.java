package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.rulebook.Award;
import vn.thidua.site.Texts;

/// What changed for an award between two days, in law and by the regulations of a place.
public record ChangesPage(
        Award award, Comparison compared, boolean heldBefore, boolean heldAfter, List<ChangedSection> sections) {
    static ChangesPage of(Award award, Comparison compared, Texts texts) {
        var before = new AwardSections(compared.before(), award, texts).all();
        var after = new AwardSections(compared.after(), award, texts).all();
        var sections = new ArrayList<ChangedSection>();
        for (int i = 0; i < before.size(); i++) {
            sections.add(ChangedSection.between(before.get(i), after.get(i)));
        }
        return new ChangesPage(
                award,
                compared,
                award.on(compared.span().from()).isPresent(),
                award.on(compared.span().to()).isPresent(),
                List.copyOf(sections));
    }

    public LocalDate from() {
        return compared.span().from();
    }

    public LocalDate to() {
        return compared.span().to();
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
        return RulesHead.ADDRESS + "/changes" + compared.suffix();
    }

    public List<ChangedSection> changed() {
        return sections.stream().filter(ChangedSection::changed).toList();
    }

    public List<ChangedSection> cited() {
        return sections.stream().filter(section -> !section.moved().isEmpty()).toList();
    }
}
