package vn.thidua.movement.web.course;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.usecase.AmendMovement;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The amendment of a movement's plan: what it would change, and applying it.
@Controller
@RequestMapping("/movements/{movement}/amendment")
class AmendmentController {
    private final AmendmentSight sight;
    private final AmendMovement amend;

    AmendmentController(AmendmentSight sight, AmendMovement amend) {
        this.sight = sight;
        this.amend = amend;
    }

    @GetMapping
    ModelAndView show(MovementId movement, Actor actor, Hx hx) {
        return hx.page("movement/amendment", sight.page(movement, hx.texts(), actor));
    }

    @PostMapping
    Object apply(
            MovementId movement,
            @RequestParam int edition,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var form = AmendmentForm.of(sent);
        try {
            var words = form.acknowledge() ? sight.acknowledgement(movement, actor) : "";
            amend.execute(
                    movement,
                    new AmendMovement.Order(form.key(), edition, form.reason(), words, form.answers()),
                    actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("movement/amendment", sight.page(movement, form, errors, actor), errors);
        }
        Notice.done("movement.done.amended").after(redirect);
        return "redirect:/movements/" + movement.text() + "/amendment";
    }
}
