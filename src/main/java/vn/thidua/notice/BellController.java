package vn.thidua.notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;

/// The bell while a page stays open. A page asks each minute and gives up after an hour: a screen left alone must not
/// keep its session open for ever.
@Controller
class BellController {
    static final String ADDRESS = "/notices/bell";
    private static final int TURNS = 1000;

    private final Bell bell;

    BellController(Bell bell) {
        this.bell = bell;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam(defaultValue = "1") int turn, Actor actor, Hx hx) {
        return hx.page("notice/bell", new BellPage(bell, bell.waiting(actor), Math.clamp(turn, 1, TURNS)));
    }
}
