package vn.thidua.rulebook.web;

import java.util.List;
import java.util.Locale;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.Draft;
import vn.thidua.rulebook.EmulationTitle;

/// An award on a day.
/// @param held whether the law of the day knew it
/// @param drafts what a draft would change, with the warning that it is no law
public record AwardPage(RulesHead head, Award award, boolean held, List<Section> sections, List<Draft> drafts) {
    public String name() {
        return award.nameOn(head.day());
    }

    public String address() {
        return RulesHead.ADDRESS + "/awards/" + award.code();
    }

    public String list() {
        return RulesHead.ADDRESS + head.suffix();
    }

    public String changes() {
        return address() + "/changes?to=" + head.day()
                + (head.place().asked() ? "&unit=" + head.place().key() : "");
    }

    public String kindText() {
        return award instanceof EmulationTitle ? "rulebook.kind.title" : "rulebook.kind.form";
    }

    public String subjectText() {
        return "rulebook.subject." + award.subject().name().toLowerCase(Locale.ROOT);
    }

    public String levelText() {
        return "rulebook.level." + award.level();
    }

    public List<Section> shown() {
        return sections.stream()
                .filter(section -> !section.statements().isEmpty())
                .toList();
    }

    /// Whether anything on the page is unsure.
    public boolean unsure() {
        return sections.stream()
                .flatMap(section -> section.statements().stream())
                .anyMatch(statement -> statement.confidence().unsure());
    }
}
