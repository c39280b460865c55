package vn.thidua.movement.review.web;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.review.ReviewId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// How the forms on a meeting's page are answered: with the page anew, or with the form and what is wrong in it.
@Component
class ReviewAnswers {
    static final String PAGE = "movement/review/review";

    private final ReviewSight sight;

    ReviewAnswers(ReviewSight sight) {
        this.sight = sight;
    }

    /// Which meeting, who asks for it, and where the answer goes.
    record Visit(MovementId movement, ReviewId review, Actor actor, Hx hx, RedirectAttributes redirect) {}

    /// @param what end of the key of what is said when it is done
    Object done(Visit visit, String what, Runnable act) {
        return done(visit, what, act, ReviewPage.Sent::refused);
    }

    /// @param sent what stands in the fields again where it is refused
    Object done(Visit visit, String what, Runnable act, Function<FormErrors, ReviewPage.Sent> sent) {
        try {
            act.run();
        } catch (Refusal refusal) {
            var again = sent.apply(FormErrors.of(refusal));
            var page = sight.page(visit.movement(), visit.review(), again, visit.actor());
            return visit.hx().form(PAGE, page, again.errors());
        }
        Notice.done("movement.review.done." + what).after(visit.redirect());
        return "redirect:/movements/" + visit.movement().text() + "/reviews/"
                + visit.review().text();
    }
}
