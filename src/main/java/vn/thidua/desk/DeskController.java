package vn.thidua.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;

/// The first page after signing in: for the unit acted for, or for all one's units.
@Controller
class DeskController {
    static final String ADDRESS = "/";
    static final String ALL = "all";

    private final Desk desk;

    DeskController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam(defaultValue = "") String units, Actor actor, Hx hx) {
        var all = units.equals(ALL);
        return hx.page("desk/desk", desk.of(actor, all ? null : hx.unit(), all));
    }
}
