package vn.thidua.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.thidua.access.Language;
import vn.thidua.access.usecase.ChangePassword;
import vn.thidua.access.usecase.ChooseLanguage;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One's own account: password and language.
@Controller
@RequestMapping("/account")
class AccountController {
    private final ChangePassword changePassword;
    private final ChooseLanguage chooseLanguage;
    private final Sessions sessions;
    private final LocaleResolver locales;

    AccountController(
            ChangePassword changePassword, ChooseLanguage chooseLanguage, Sessions sessions, LocaleResolver locales) {
        this.changePassword = changePassword;
        this.chooseLanguage = chooseLanguage;
        this.sessions = sessions;
        this.locales = locales;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInAccount account, Hx hx) {
        return hx.page("access/account", new AccountPage(account.userName(), account.name(), account.language()));
    }

    @PostMapping("/language")
    String language(
            @AuthenticationPrincipal SignedInAccount account,
            @RequestParam Language language,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        sessions.remember(chooseLanguage.execute(language, account.actor()), request, response);
        locales.setLocale(request, response, language.locale());
        Notice.done("access.account.language.kept").after(redirect);
        return "redirect:/account";
    }

    @GetMapping("/password")
    ModelAndView password(@AuthenticationPrincipal SignedInAccount account, Hx hx) {
        return hx.page("access/password", new PasswordPage(account.handedOut(), FormErrors.none()));
    }

    @PostMapping("/password")
    ModelAndView change(
            @AuthenticationPrincipal SignedInAccount account,
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Hx hx) {
        try {
            var changed =
                    changePassword.execute(new ChangePassword.Command(current, password, repeated), account.actor());
            sessions.renew(changed, request, response);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("access/password", new PasswordPage(account.handedOut(), errors), errors);
        }
        Notice.done("access.password.changed").after(redirect);
        return new ModelAndView(new RedirectView("/", true));
    }
}
