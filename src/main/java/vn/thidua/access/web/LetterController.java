package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.model.Emails;
import vn.thidua.access.model.Letters;
import vn.thidua.access.usecase.AskPasswordReset;
import vn.thidua.access.usecase.ConfirmEmail;
import vn.thidua.access.usecase.ResetPasswordByLetter;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// What the links in letters lead to, and asking for one. Nothing happens by opening a link, for programs open them
/// too.
@Controller
class LetterController {
    private final Letters letters;
    private final Emails emails;
    private final AskPasswordReset ask;
    private final ResetPasswordByLetter reset;
    private final ConfirmEmail confirm;
    private final Clock clock;

    LetterController(
            Letters letters,
            Emails emails,
            AskPasswordReset ask,
            ResetPasswordByLetter reset,
            ConfirmEmail confirm,
            Clock clock) {
        this.letters = letters;
        this.emails = emails;
        this.ask = ask;
        this.reset = reset;
        this.confirm = confirm;
        this.clock = clock;
    }

    @GetMapping("/sign-in/forgotten")
    ModelAndView forgotten(Hx hx) {
        requireLetters();
        return hx.page("access/forgotten", new ForgottenPage(false));
    }

    /// The answer is the same whatever was typed.
    @PostMapping("/sign-in/forgotten")
    ModelAndView ask(@RequestParam String userName, HttpServletRequest request, Hx hx) {
        requireLetters();
        ask.execute(userName, request.getRemoteAddr());
        return hx.page("access/forgotten", new ForgottenPage(true));
    }

    @GetMapping("/sign-in/reset")
    ModelAndView resetForm(@RequestParam String token, Hx hx) {
        return hx.page("access/reset", new ResetPage(token, stale(token), FormErrors.none()));
    }

    @PostMapping("/sign-in/reset")
    Object reset(
            @RequestParam String token,
            @RequestParam String password,
            @RequestParam String repeated,
            HttpServletRequest request,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            reset.execute(new ResetPasswordByLetter.Command(token, password, repeated, request.getRemoteAddr()));
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("access/reset", new ResetPage(token, stale(token), errors), errors);
        }
        Notice.done("access.reset.done").after(redirect);
        return "redirect:/sign-in";
    }

    @GetMapping("/email")
    ModelAndView emailForm(@RequestParam String token, Hx hx) {
        return hx.page("access/email_confirmation", new EmailConfirmationPage(token, false));
    }

    @PostMapping("/email")
    Object confirm(@RequestParam String token, Hx hx, RedirectAttributes redirect) {
        if (!confirm.execute(token)) {
            var errors = FormErrors.none().add(null, Message.of("access.refusal.link_stale"));
            return hx.form("access/email_confirmation", new EmailConfirmationPage(token, true), errors);
        }
        Notice.done("access.email.confirmed").after(redirect);
        return "redirect:/account";
    }

    private boolean stale(String token) {
        return emails.resets(token, clock.instant()).isEmpty();
    }

    private void requireLetters() {
        if (!letters.possible()) {
            throw new Missing("letters");
        }
    }
}
