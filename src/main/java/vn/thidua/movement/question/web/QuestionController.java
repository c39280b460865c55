package vn.thidua.movement.question.web;

import org.jspecify.annotations.Nullable;
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
import vn.thidua.movement.question.AnswerQuestion;
import vn.thidua.movement.question.PassQuestion;
import vn.thidua.movement.question.PublishQuestion;
import vn.thidua.movement.question.QuestionId;
import vn.thidua.movement.question.RestoreQuestion;
import vn.thidua.movement.question.WithdrawQuestion;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One question, and what those who asked and those who answer do with it.
@Controller
@RequestMapping("/movements/{movement}/questions/{question}")
class QuestionController {
    /// Who has passed a question on may not see it any more.
    private static final String PASSED = "passed";

    private static final String PAGE = "movement/question/question";

    private final QuestionSight sight;
    private final AnswerQuestion answer;
    private final PassQuestion pass;
    private final PublishQuestion publish;
    private final WithdrawQuestion withdraw;
    private final RestoreQuestion restore;

    QuestionController(
            QuestionSight sight,
            AnswerQuestion answer,
            PassQuestion pass,
            PublishQuestion publish,
            WithdrawQuestion withdraw,
            RestoreQuestion restore) {
        this.sight = sight;
        this.answer = answer;
        this.pass = pass;
        this.publish = publish;
        this.withdraw = withdraw;
        this.restore = restore;
    }

    /// Which question, who asks for it, and where the answer goes.
    record Visit(MovementId movement, QuestionId question, Actor actor, Hx hx, RedirectAttributes redirect) {}

    @GetMapping
    ModelAndView show(MovementId movement, QuestionId question, Actor actor, Hx hx) {
        return hx.page(PAGE, sight.page(movement, question, QuestionPage.Sent.NOTHING, actor));
    }

    @PostMapping("/answer")
    Object answer(
            MovementId movement,
            QuestionId question,
            @RequestParam int seen,
            @RequestParam String answer,
            @RequestParam(defaultValue = "false") boolean publish,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return done(
                new Visit(movement, question, actor, hx, redirect),
                "answered",
                answer,
                "",
                () -> this.answer.execute(movement, question, seen, answer, publish, actor));
    }

    @PostMapping("/passing")
    Object pass(
            MovementId movement,
            QuestionId question,
            UnitId to,
            @RequestParam String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return done(
                new Visit(movement, question, actor, hx, redirect),
                PASSED,
                null,
                reason,
                () -> pass.execute(movement, question, to, reason, actor));
    }

    @PostMapping("/publication")
    Object publish(
            MovementId movement, QuestionId question, Actor actor, Hx hx, RedirectAttributes redirect) {
        return done(
                new Visit(movement, question, actor, hx, redirect),
                "published",
                null,
                "",
                () -> publish.execute(movement, question, true, actor));
    }

    @PostMapping("/publication/removal")
    Object unpublish(
            MovementId movement, QuestionId question, Actor actor, Hx hx, RedirectAttributes redirect) {
        return done(
                new Visit(movement, question, actor, hx, redirect),
                "unpublished",
                null,
                "",
                () -> publish.execute(movement, question, false, actor));
    }

    @PostMapping("/withdrawal")
    Object withdraw(
            MovementId movement, QuestionId question, Actor actor, Hx hx, RedirectAttributes redirect) {
        return done(
                new Visit(movement, question, actor, hx, redirect),
                "withdrawn",
                null,
                "",
                () -> withdraw.execute(movement, question, actor));
    }

    @PostMapping("/withdrawal/removal")
    Object restore(
            MovementId movement, QuestionId question, Actor actor, Hx hx, RedirectAttributes redirect) {
        return done(
                new Visit(movement, question, actor, hx, redirect),
                "restored",
                null,
                "",
                () -> restore.execute(movement, question, actor));
    }

    private Object done(
            Visit visit, String what, @Nullable String answer, String reason, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var sent = new QuestionPage.Sent(answer, reason, errors);
            return visit.hx()
                    .form(PAGE, sight.page(visit.movement(), visit.question(), sent, visit.actor()), errors);
        }
        Notice.done("movement.question.done." + what).after(visit.redirect());
        var list = "redirect:/movements/" + visit.movement().text() + "/questions";
        return what.equals(PASSED) ? list : list + "/" + visit.question().text();
    }
}
