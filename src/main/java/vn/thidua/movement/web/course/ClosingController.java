package vn.thidua.movement.web.course;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.usecase.CloseMovement;
import vn.thidua.movement.usecase.ReopenMovement;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The end of a movement.
@Controller
@RequestMapping("/movements/{movement}/closing")
class ClosingController {
    private final ClosingSight sight;
    private final CloseMovement close;
    private final ReopenMovement reopen;

    ClosingController(ClosingSight sight, CloseMovement close, ReopenMovement reopen) {
        this.sight = sight;
        this.close = close;
        this.reopen = reopen;
    }

    @GetMapping
    ModelAndView show(MovementId movement, Actor actor, Hx hx) {
        return hx.page("movement/closing", sight.page(movement, ClosingPage.Sent.NOTHING, FormErrors.none(), actor));
    }

    @PostMapping
    Object close(
            MovementId movement,
            @RequestParam(defaultValue = "false") boolean early,
            @RequestParam(defaultValue = "false") boolean waive,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var order = new CloseMovement.Order(early, waive, reason);
        return done(
                movement,
                () -> close.execute(movement, order, actor),
                new ClosingPage.Sent(early, waive, reason),
                "movement.done.closed",
                actor,
                hx,
                redirect);
    }

    @PostMapping("/removal")
    Object reopen(
            MovementId movement,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return done(
                movement,
                () -> reopen.execute(movement, reason, actor),
                new ClosingPage.Sent(false, false, reason),
                "movement.done.reopened",
                actor,
                hx,
                redirect);
    }

    private Object done(
            MovementId movement,
            Runnable act,
            ClosingPage.Sent sent,
            String done,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            act.run();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("movement/closing", sight.page(movement, sent, errors, actor), errors);
        }
        Notice.done(done).after(redirect);
        return "redirect:/movements/" + movement.text() + "/closing";
    }
}
