package vn.thidua.rulebook.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Hx;

/// What the law of a day says beside the awards: councils, deadlines, money, and the rules for all.
@Controller
class TopicsController {
    private final Rulebook rulebook;
    private final RuleDays days;
    private final Places places;

    TopicsController(Rulebook rulebook, RuleDays days, Places places) {
        this.rulebook = rulebook;
        this.days = days;
        this.places = places;
    }

    @GetMapping(RulesHead.ADDRESS + "/councils")
    ModelAndView councils(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var head = head(RulesHead.Tab.COUNCILS, parameters, actor, hx);
        return page(head, sections(head, hx).councils(), hx);
    }

    @GetMapping(RulesHead.ADDRESS + "/deadlines")
    ModelAndView deadlines(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var head = head(RulesHead.Tab.DEADLINES, parameters, actor, hx);
        return page(head, sections(head, hx).deadlines(), hx);
    }

    @GetMapping(RulesHead.ADDRESS + "/money")
    ModelAndView money(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var head = head(RulesHead.Tab.MONEY, parameters, actor, hx);
        return hx.page(
                "rulebook/money",
                new MoneyPage(
                        head,
                        sections(head, hx).money(),
                        rulebook.baseSalaries().reversed(),
                        MoneyPage.prizes(places.law(head.day(), head.place()), hx.texts())));
    }

    @GetMapping(RulesHead.ADDRESS + "/general")
    ModelAndView general(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var head = head(RulesHead.Tab.GENERAL, parameters, actor, hx);
        return page(head, sections(head, hx).general(), hx);
    }

    @GetMapping(RulesHead.ADDRESS + "/registers")
    ModelAndView registers(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var head = head(RulesHead.Tab.REGISTERS, parameters, actor, hx);
        return page(head, new RegisterSections(rulebook, head.day(), hx.texts()).all(), hx);
    }

    private RulesHead head(RulesHead.Tab tab, Map<String, String> parameters, Actor actor, Hx hx) {
        return days.head(tab, parameters.getOrDefault("day", ""))
                .at(places.of(parameters.getOrDefault("unit", ""), actor, hx));
    }

    private TopicSections sections(RulesHead head, Hx hx) {
        return new TopicSections(places.law(head.day(), head.place()), hx.texts());
    }

    private static ModelAndView page(RulesHead head, List<Section> sections, Hx hx) {
        return hx.page("rulebook/topic", new TopicPage(head, sections));
    }
}
