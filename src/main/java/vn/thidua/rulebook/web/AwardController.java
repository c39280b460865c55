package vn.thidua.rulebook.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Hx;

/// An award on a day, and what changed for it between two days.
@Controller
class AwardController {
    private final Rulebook rulebook;
    private final RuleDays days;
    private final Places places;

    AwardController(Rulebook rulebook, RuleDays days, Places places) {
        this.rulebook = rulebook;
        this.days = days;
        this.places = places;
    }

    @GetMapping(RulesHead.ADDRESS + "/awards/{award}")
    ModelAndView show(
            @PathVariable("award") String code,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String unit,
            Actor actor,
            Hx hx) {
        var award = require(code);
        var head = days.head(RulesHead.Tab.AWARDS, day).at(places.of(unit, actor, hx));
        var law = places.law(head.day(), head.place());
        return hx.page(
                "rulebook/award",
                new AwardPage(
                        head,
                        award,
                        award.on(head.day()).isPresent(),
                        new AwardSections(law, award, hx.texts()).all(),
                        law.drafts(award.code()).stream()
                                .filter(draft -> draft.award() != null)
                                .toList()));
    }

    /// Without days: from the last day of the law before this one to today.
    @GetMapping(RulesHead.ADDRESS + "/awards/{award}/changes")
    ModelAndView changes(
            @PathVariable("award") String code,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String unit,
            Actor actor,
            Hx hx) {
        var award = require(code);
        var compared = places.compared(days.span(from, to), places.of(unit, actor, hx));
        return hx.page("rulebook/changes", ChangesPage.of(award, compared, hx.texts()));
    }

    private Award require(String code) {
        try {
            return rulebook.award(new AwardCode(code)).orElseThrow(() -> new Missing("award"));
        } catch (IllegalArgumentException e) {
            throw new Missing("award");
        }
    }
}
