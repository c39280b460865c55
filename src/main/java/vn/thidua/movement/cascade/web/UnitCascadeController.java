package vn.thidua.movement.cascade.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.cascade.ChoosePlan;
import vn.thidua.movement.cascade.DropPlan;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One unit in a movement's cascade: what its plan makes of the superior's, and which plan that is.
@Controller
@RequestMapping("/movements/{movement}/cascade/units/{unit}")
class UnitCascadeController {
    private final UnitCascadeSight sight;
    private final ChoosePlan choose;
    private final DropPlan drop;

    UnitCascadeController(UnitCascadeSight sight, ChoosePlan choose, DropPlan drop) {
        this.sight = sight;
        this.choose = choose;
        this.drop = drop;
    }

    @GetMapping
    ModelAndView show(MovementId movement, UnitId unit, Actor actor, Hx hx) {
        return hx.page("movement/cascade_unit", sight.page(movement, unit, FormErrors.none(), actor));
    }

    @PostMapping("/plan")
    Object choose(MovementId movement, UnitId unit, PlanId plan, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            choose.execute(movement, unit, plan, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("movement/cascade_unit", sight.page(movement, unit, errors, actor), errors);
        }
        Notice.done("movement.cascade.done.chosen").after(redirect);
        return redirect(movement, unit);
    }

    @PostMapping("/plan/removal")
    Object drop(MovementId movement, UnitId unit, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            drop.execute(movement, unit, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("movement/cascade_unit", sight.page(movement, unit, errors, actor), errors);
        }
        Notice.done("movement.cascade.done.dropped").after(redirect);
        return redirect(movement, unit);
    }

    private static String redirect(MovementId movement, UnitId unit) {
        return "redirect:/movements/" + movement.text() + "/cascade/units/" + Ids.text(unit.value());
    }
}
