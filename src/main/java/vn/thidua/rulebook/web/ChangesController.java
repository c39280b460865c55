package vn.thidua.rulebook.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Hx;

/// For which awards anything changed between two days.
@Controller
class ChangesController {
    private final Rulebook rulebook;
    private final RuleDays days;

    ChangesController(Rulebook rulebook, RuleDays days) {
        this.rulebook = rulebook;
        this.days = days;
    }

    @GetMapping(RulesHead.ADDRESS + "/changes")
    ModelAndView show(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to, Hx hx) {
        return hx.page("rulebook/changed", ChangedAwards.of(rulebook, days.span(from, to), hx.texts()));
    }
}
