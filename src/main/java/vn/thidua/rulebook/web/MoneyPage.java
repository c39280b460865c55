package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.rulebook.BaseSalary;
import vn.thidua.rulebook.Law;
import vn.thidua.site.Texts;

/// Prizes and base salary.
/// @param salaries the newest first
/// @param prizes each with the award it is for
public record MoneyPage(RulesHead head, List<Section> sections, List<BaseSalary> salaries, List<Section.Named> prizes) {
    static List<Section.Named> prizes(Law law, Texts texts) {
        var say = new Sayings(law, texts);
        return law.nation().stream()
                .map(award -> new Section.Named(
                        award.nameOn(law.day()),
                        RulesHead.ADDRESS + "/awards/" + award.code(),
                        new PrizeStatements(law, award, say).all()))
                .filter(named -> !named.statements().isEmpty())
                .toList();
    }

    public boolean holds(BaseSalary salary) {
        return salary.heldOn(head.day());
    }

    public LocalDate day() {
        return head.day();
    }

    public List<Section> shown() {
        return sections.stream()
                .filter(section -> !section.statements().isEmpty())
                .toList();
    }
}
