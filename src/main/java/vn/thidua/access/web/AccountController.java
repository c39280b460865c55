package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.AccountId;
import vn.thidua.access.Language;
import vn.thidua.access.signin.Sessions;
import vn.thidua.access.usecase.ChangePassword;
import vn.thidua.access.usecase.ChooseLanguage;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.AccountLink;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One's own account: password and language.
@Controller
@RequestMapping("/account")
class AccountController {
    private final AccountBoard accounts;
    private final GrantBoard grants;
    private final SecurityBoard security;
    private final ChangePassword changePassword;
    private final ChooseLanguage chooseLanguage;
    private final Sessions sessions;
    private final LocaleResolver locales;
    private final List<AccountLink> links;

    AccountController(
            AccountBoard accounts,
            GrantBoard grants,
            SecurityBoard security,
            ChangePassword changePassword,
            ChooseLanguage chooseLanguage,
            Sessions sessions,
            LocaleResolver locales,
            ObjectProvider<AccountLink> links) {
        this.accounts = accounts;
        this.grants = grants;
        this.security = security;
        this.changePassword = changePassword;
        this.chooseLanguage = chooseLanguage;
        this.sessions = sessions;
        this.locales = locales;
        this.links = links.stream()
                .sorted(Comparator.comparingInt(AccountLink::position))
                .toList();
    }

    @GetMapping
    ModelAndView show(Actor actor, Hx hx) {
        var own = new AccountId(actor.account());
        var account = accounts.require(own);
        return hx.page(
                "access/account",
                new AccountPage(
                        account.userName(),
                        account.name(),
                        account.language(),
                        account.passwordAt(),
                        grants.of(own).stream().filter(GrantLine::open).toList(),
                        security.of(own),
                        links));
    }

    @PostMapping("/language")
    String language(
            @RequestParam Language language,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        sessions.remember(chooseLanguage.execute(language, actor), request, response);
        locales.setLocale(request, response, language.locale());
        Notice.done("access.account.language_chosen").after(redirect);
        return "redirect:/account";
    }

    @GetMapping("/password")
    ModelAndView passwordForm(Actor actor, Hx hx) {
        return hx.page("access/password", new PasswordPage(handedOut(actor), FormErrors.none()));
    }

    @PostMapping("/password")
    Object changePassword(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String repeated,
            Actor actor,
            Hx hx,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean first = handedOut(actor);
        try {
            var account = changePassword.execute(new ChangePassword.Command(current, password, repeated), actor);
            sessions.renew(account, request, response);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("access/password", new PasswordPage(first, errors), errors);
        }
        Notice.done("access.password.changed").after(redirect);
        return first ? "redirect:/" : "redirect:/account";
    }

    private boolean handedOut(Actor actor) {
        return accounts.require(new AccountId(actor.account())).handedOut();
    }
}
