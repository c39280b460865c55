package vn.thidua.movement.question.web;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.question.QuestionId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// How the forms on a question's page are answered: with the page anew, or with the form and what is wrong in it.
@Component
class QuestionAnswers {
    static final String PAGE = "movement/question/question";

    /// Who has passed a question on may not see it any more.
    static final String PASSED = "passed";

    private final QuestionSight sight;

    QuestionAnswers(QuestionSight sight) {
        this.sight = sight;
    }

    /// Which question, who asks for it, and where the answer goes.
    record Visit(MovementId movement, QuestionId question, Actor actor, Hx hx, RedirectAttributes redirect) {}

    /// @param what end of the key of what is said when it is done
    Object done(Visit visit, String what, Runnable act) {
        return done(visit, what, act, errors -> new QuestionPage.Sent(null, "", errors));
    }

    /// @param sent what stands in the fields again where it is refused
    Object done(Visit visit, String what, Runnable act, Function<FormErrors, QuestionPage.Sent> sent) {
        try {
            act.run();
        } catch (Refusal refusal) {
            var again = sent.apply(FormErrors.of(refusal));
            var page = sight.page(visit.movement(), visit.question(), again, visit.actor());
            return visit.hx().form(PAGE, page, again.errors());
        }
        Notice.done("movement.question.done." + what).after(visit.redirect());
        var list = "redirect:/movements/" + visit.movement().text() + "/questions";
        return what.equals(PASSED) ? list : list + "/" + visit.question().text();
    }
}
