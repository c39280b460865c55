package vn.thidua.rulebook.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Hx;

/// For which awards anything changed between two days, in law and by the regulations of a place.
@Controller
class ChangesController {
    private final Rulebook rulebook;
    private final Places places;
    private final RuleDays days;

    ChangesController(Rulebook rulebook, Places places, RuleDays days) {
        this.rulebook = rulebook;
        this.places = places;
        this.days = days;
    }

    @GetMapping(RulesHead.ADDRESS + "/changes")
    ModelAndView show(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String unit,
            Actor actor,
            Hx hx) {
        var compared = places.compared(days.span(from, to), places.of(unit, actor, hx));
        return hx.page("rulebook/changed", ChangedAwards.of(rulebook, compared, hx.texts()));
    }
}
