package vn.thidua.rulebook.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Hx;

/// What the law of a day says beside the awards: councils, deadlines, money, and the rules for all.
@Controller
class TopicsController {
    private final Rulebook rulebook;
    private final RuleDays days;

    TopicsController(Rulebook rulebook, RuleDays days) {
        this.rulebook = rulebook;
        this.days = days;
    }

    @GetMapping(RulesHead.ADDRESS + "/councils")
    ModelAndView councils(@RequestParam(defaultValue = "") String day, Hx hx) {
        var head = days.head(RulesHead.Tab.COUNCILS, day);
        return page(head, sections(head, hx).councils(), hx);
    }

    @GetMapping(RulesHead.ADDRESS + "/deadlines")
    ModelAndView deadlines(@RequestParam(defaultValue = "") String day, Hx hx) {
        var head = days.head(RulesHead.Tab.DEADLINES, day);
        return page(head, sections(head, hx).deadlines(), hx);
    }

    @GetMapping(RulesHead.ADDRESS + "/money")
    ModelAndView money(@RequestParam(defaultValue = "") String day, Hx hx) {
        var head = days.head(RulesHead.Tab.MONEY, day);
        return hx.page(
                "rulebook/money",
                new MoneyPage(
                        head,
                        sections(head, hx).money(),
                        rulebook.baseSalaries().reversed(),
                        MoneyPage.prizes(rulebook.asOf(head.day()), hx.texts())));
    }

    @GetMapping(RulesHead.ADDRESS + "/general")
    ModelAndView general(@RequestParam(defaultValue = "") String day, Hx hx) {
        var head = days.head(RulesHead.Tab.GENERAL, day);
        return page(head, sections(head, hx).general(), hx);
    }

    @GetMapping(RulesHead.ADDRESS + "/registers")
    ModelAndView registers(@RequestParam(defaultValue = "") String day, Hx hx) {
        var head = days.head(RulesHead.Tab.REGISTERS, day);
        return page(head, new RegisterSections(rulebook, head.day(), hx.texts()).all(), hx);
    }

    private TopicSections sections(RulesHead head, Hx hx) {
        return new TopicSections(rulebook.asOf(head.day()), hx.texts());
    }

    private static ModelAndView page(RulesHead head, List<Section> sections, Hx hx) {
        return hx.page("rulebook/topic", new TopicPage(head, sections));
    }
}
