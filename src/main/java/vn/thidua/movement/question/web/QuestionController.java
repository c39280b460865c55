package vn.thidua.movement.question.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.question.AnswerQuestion;
import vn.thidua.movement.question.PassQuestion;
import vn.thidua.movement.question.PublishQuestion;
import vn.thidua.movement.question.QuestionId;
import vn.thidua.movement.question.RestoreQuestion;
import vn.thidua.movement.question.WithdrawQuestion;
import vn.thidua.organization.UnitId;
import vn.thidua.site.Hx;

/// One question, and what those who asked and those who answer do with it.
@Controller
@RequestMapping("/movements/{movement}/questions/{question}")
class QuestionController {
    private final QuestionSight sight;
    private final QuestionAnswers answers;
    private final AnswerQuestion answer;
    private final PassQuestion pass;
    private final PublishQuestion publish;
    private final WithdrawQuestion withdraw;
    private final RestoreQuestion restore;

    QuestionController(
            QuestionSight sight,
            QuestionAnswers answers,
            AnswerQuestion answer,
            PassQuestion pass,
            PublishQuestion publish,
            WithdrawQuestion withdraw,
            RestoreQuestion restore) {
        this.sight = sight;
        this.answers = answers;
        this.answer = answer;
        this.pass = pass;
        this.publish = publish;
        this.withdraw = withdraw;
        this.restore = restore;
    }

    @GetMapping
    ModelAndView show(MovementId movement, QuestionId question, Actor actor, Hx hx) {
        return hx.page(QuestionAnswers.PAGE, sight.page(movement, question, QuestionPage.Sent.NOTHING, actor));
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
        return answers.done(
                new QuestionAnswers.Visit(movement, question, actor, hx, redirect),
                "answered",
                () -> this.answer.execute(movement, question, seen, answer, publish, actor),
                errors -> new QuestionPage.Sent(answer, "", errors));
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
        return answers.done(
                new QuestionAnswers.Visit(movement, question, actor, hx, redirect),
                QuestionAnswers.PASSED,
                () -> pass.execute(movement, question, to, reason, actor),
                errors -> new QuestionPage.Sent(null, reason, errors));
    }

    @PostMapping("/publication")
    Object publish(MovementId movement, QuestionId question, Actor actor, Hx hx, RedirectAttributes redirect) {
        return answers.done(
                new QuestionAnswers.Visit(movement, question, actor, hx, redirect),
                "published",
                () -> publish.execute(movement, question, true, actor));
    }

    @PostMapping("/publication/removal")
    Object unpublish(MovementId movement, QuestionId question, Actor actor, Hx hx, RedirectAttributes redirect) {
        return answers.done(
                new QuestionAnswers.Visit(movement, question, actor, hx, redirect),
                "unpublished",
                () -> publish.execute(movement, question, false, actor));
    }

    @PostMapping("/withdrawal")
    Object withdraw(MovementId movement, QuestionId question, Actor actor, Hx hx, RedirectAttributes redirect) {
        return answers.done(
                new QuestionAnswers.Visit(movement, question, actor, hx, redirect),
                "withdrawn",
                () -> withdraw.execute(movement, question, actor));
    }

    @PostMapping("/withdrawal/removal")
    Object restore(MovementId movement, QuestionId question, Actor actor, Hx hx, RedirectAttributes redirect) {
        return answers.done(
                new QuestionAnswers.Visit(movement, question, actor, hx, redirect),
                "restored",
                () -> restore.execute(movement, question, actor));
    }
}
