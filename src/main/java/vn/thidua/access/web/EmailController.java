package vn.thidua.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.AccountId;
import vn.thidua.access.model.Letters;
import vn.thidua.access.usecase.EnterEmail;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.Sensitive;

/// Enters where letters about an account go.
@Controller
class EmailController {
    private final EnterEmail enter;
    private final SecurityBoard security;
    private final ManagedAccounts managed;
    private final Letters letters;

    EmailController(EnterEmail enter, SecurityBoard security, ManagedAccounts managed, Letters letters) {
        this.enter = enter;
        this.security = security;
        this.managed = managed;
        this.letters = letters;
    }

    @GetMapping("/account/email")
    ModelAndView own(Actor actor, Hx hx) {
        var now = security.of(new AccountId(actor.account()));
        return page(now.email() == null ? "" : now.email(), FormErrors.none(), actor, hx);
    }

    @PostMapping("/account/email")
    @Sensitive
    Object enterOwn(
            @RequestParam String email, @RequestParam String current, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            enter.execute(new EnterEmail.Command(new AccountId(actor.account()), email, current), actor);
        } catch (Refusal refusal) {
            return page(email, FormErrors.of(refusal), actor, hx);
        }
        Notice.done(letters.possible() && !email.isBlank() ? "access.email.sent" : "access.email.kept")
                .after(redirect);
        return "redirect:/account";
    }

    @PostMapping("/accounts/{account}/email")
    @Sensitive
    Object enter(AccountId account, @RequestParam String email, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            enter.execute(new EnterEmail.Command(account, email, ""), actor);
        } catch (Refusal refusal) {
            return managed.page(account, "", FormErrors.of(refusal), actor, hx);
        }
        return ManagedAccounts.done(
                letters.possible() && !email.isBlank() ? "access.email.sent" : "access.email.kept", account, redirect);
    }

    private ModelAndView page(String email, FormErrors errors, Actor actor, Hx hx) {
        var confirmed = security.of(new AccountId(actor.account())).emailConfirmed();
        return hx.form("access/email", new EmailPage(email, confirmed, letters.possible(), errors), errors);
    }
}
