package vn.thidua.movement.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.site.Hx;

/// One movement at a glance.
@Controller
class MovementController {
    private final MovementHeads heads;
    private final MovementOverview overview;

    MovementController(MovementHeads heads, MovementOverview overview) {
        this.heads = heads;
        this.overview = overview;
    }

    @GetMapping("/movements/{movement}")
    ModelAndView show(MovementId movement, Actor actor, Hx hx) {
        return hx.page("movement/movement", overview.page(heads.of(movement, OverviewTab.PATH, actor), actor));
    }
}
