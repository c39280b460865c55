package vn.thidua.movement.review.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.review.ConcludeReview;
import vn.thidua.movement.review.Conclusion;
import vn.thidua.movement.review.HoldReview;
import vn.thidua.movement.review.ReviewId;
import vn.thidua.organization.UnitId;
import vn.thidua.site.Hx;

/// One review meeting, and what came of it.
@Controller
@RequestMapping("/movements/{movement}/reviews/{review}")
class ReviewController {
    private final ReviewSight sight;
    private final ReviewAnswers answers;
    private final HoldReview hold;
    private final ConcludeReview conclude;

    ReviewController(ReviewSight sight, ReviewAnswers answers, HoldReview hold, ConcludeReview conclude) {
        this.sight = sight;
        this.answers = answers;
        this.hold = hold;
        this.conclude = conclude;
    }

    @GetMapping
    ModelAndView show(MovementId movement, ReviewId review, Actor actor, Hx hx) {
        return hx.page(ReviewAnswers.PAGE, sight.page(movement, review, ReviewPage.Sent.NOTHING, actor));
    }

    @PostMapping("/record")
    Object hold(MovementId movement, ReviewId review, HeldForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        return answers.done(
                new ReviewAnswers.Visit(movement, review, actor, hx, redirect),
                "held",
                () -> hold.execute(movement, review, form.written(), actor),
                form::sent);
    }

    @PostMapping("/conclusions")
    Object conclude(
            MovementId movement,
            ReviewId review,
            @RequestParam String words,
            @Nullable UnitId unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate by,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return answers.done(
                new ReviewAnswers.Visit(movement, review, actor, hx, redirect),
                "concluded",
                () -> conclude.execute(movement, review, new Conclusion.Wanted(words, unit, by), actor),
                errors -> ReviewPage.Sent.conclusion(words, by == null ? "" : by.toString(), errors));
    }
}
