package vn.thidua.movement.review.web;

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
import vn.thidua.movement.review.CancelReview;
import vn.thidua.movement.review.ChangeReview;
import vn.thidua.movement.review.InviteToReview;
import vn.thidua.movement.review.RestoreReview;
import vn.thidua.movement.review.ReviewId;
import vn.thidua.movement.review.ReviewParts;
import vn.thidua.movement.review.ReviewPermits;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The call of a meeting: changed, sent out, called off, taken up again.
@Controller
@RequestMapping("/movements/{movement}/reviews/{review}")
class CallController {
    private static final String FORM = "movement/review/call";

    private final ReviewPermits permits;
    private final ReviewParts parts;
    private final CallForms forms;
    private final ReviewAnswers answers;
    private final ChangeReview change;
    private final InviteToReview invite;
    private final CancelReview cancel;
    private final RestoreReview restore;

    CallController(
            ReviewPermits permits,
            ReviewParts parts,
            CallForms forms,
            ReviewAnswers answers,
            ChangeReview change,
            InviteToReview invite,
            CancelReview cancel,
            RestoreReview restore) {
        this.permits = permits;
        this.parts = parts;
        this.forms = forms;
        this.answers = answers;
        this.change = change;
        this.invite = invite;
        this.cancel = cancel;
        this.restore = restore;
    }

    @GetMapping("/call")
    ModelAndView form(MovementId movement, ReviewId review, Actor actor, Hx hx) {
        var held = permits.requireKeep(actor, movement, review).review();
        var form = CallForm.of(held, parts.units(review));
        return hx.page(FORM, forms.page(movement, held, form, FormErrors.none(), actor));
    }

    @PostMapping("/call")
    Object change(
            MovementId movement, ReviewId review, CallForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            change.execute(movement, review, form.version(), form.draft(), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var held = permits.requireSee(actor, movement, review).review();
            return hx.form(FORM, forms.page(movement, held, form, errors, actor), errors);
        }
        Notice.done("movement.review.done.changed").after(redirect);
        return "redirect:/movements/" + movement.text() + "/reviews/" + review.text();
    }

    @PostMapping("/invitation")
    Object invite(MovementId movement, ReviewId review, Actor actor, Hx hx, RedirectAttributes redirect) {
        return answers.done(
                new ReviewAnswers.Visit(movement, review, actor, hx, redirect),
                "invited",
                () -> invite.execute(movement, review, actor));
    }

    @PostMapping("/cancellation")
    Object cancel(
            MovementId movement,
            ReviewId review,
            @RequestParam String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return answers.done(
                new ReviewAnswers.Visit(movement, review, actor, hx, redirect),
                "cancelled",
                () -> cancel.execute(movement, review, reason, actor),
                errors -> ReviewPage.Sent.reason(reason, errors));
    }

    @PostMapping("/cancellation/removal")
    Object restore(MovementId movement, ReviewId review, Actor actor, Hx hx, RedirectAttributes redirect) {
        return answers.done(
                new ReviewAnswers.Visit(movement, review, actor, hx, redirect),
                "restored",
                () -> restore.execute(movement, review, actor));
    }
}
