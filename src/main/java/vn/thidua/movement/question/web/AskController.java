package vn.thidua.movement.question.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.question.AnsweringOffice;
import vn.thidua.movement.question.AskQuestion;
import vn.thidua.movement.question.QuestionPermits;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.organization.Organization;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The form for a question.
@Controller
class AskController {
    private final QuestionPermits permits;
    private final MovementHeads heads;
    private final AnsweringOffice offices;
    private final QuotableSentences sentences;
    private final AskQuestion ask;
    private final Organization organization;

    AskController(
            QuestionPermits permits,
            MovementHeads heads,
            AnsweringOffice offices,
            QuotableSentences sentences,
            AskQuestion ask,
            Organization organization) {
        this.permits = permits;
        this.heads = heads;
        this.offices = offices;
        this.sentences = sentences;
        this.ask = ask;
        this.organization = organization;
    }

    @GetMapping("/movements/{movement}/questions/new")
    ModelAndView newForm(MovementId movement, @RequestParam(defaultValue = "") String quote, Actor actor, Hx hx) {
        var form = new QuestionForm(null, quote, null, null, null);
        return hx.page("movement/question/ask", page(movement, form, FormErrors.none(), actor));
    }

    @PostMapping("/movements/{movement}/questions")
    Object ask(MovementId movement, QuestionForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            var id = ask.execute(movement, form.unit(), form.matter(), actor);
            Notice.done("movement.question.done.asked").after(redirect);
            return "redirect:/movements/" + movement.text() + "/questions/" + id.text();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("movement/question/ask", page(movement, form, errors, actor), errors);
        }
    }

    private AskPage page(MovementId movement, QuestionForm form, FormErrors errors, Actor actor) {
        var asking = permits.requireAsk(actor, movement);
        var office = offices.of(asking.movement(), asking.units().getFirst().id());
        return new AskPage(
                heads.of(movement, QuestionTab.PATH, actor),
                asking.units(),
                organization.unit(office).name(),
                sentences.of(movement),
                form,
                errors);
    }
}
