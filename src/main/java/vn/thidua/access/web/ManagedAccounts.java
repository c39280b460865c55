package vn.thidua.access.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The page of an account as its administrator sees it.
@Component
class ManagedAccounts {
    private final AccountPermits permits;
    private final AccountBoard accounts;
    private final GrantBoard grants;
    private final UnitChoices choices;
    private final SecurityBoard security;
    private final Clock clock;

    ManagedAccounts(
            AccountPermits permits,
            AccountBoard accounts,
            GrantBoard grants,
            UnitChoices choices,
            SecurityBoard security,
            Clock clock) {
        this.permits = permits;
        this.accounts = accounts;
        this.grants = grants;
        this.choices = choices;
        this.security = security;
        this.clock = clock;
    }

    ModelAndView page(AccountId account, String searched, FormErrors errors, Actor actor, Hx hx) {
        var blank = new GrantForm(Role.EMULATION_OFFICER, LocalDate.now(clock), null, "");
        return page(account, blank, choices.of(actor, searched), errors, actor, hx);
    }

    ModelAndView page(AccountId account, GrantForm form, UnitChoice choice, FormErrors errors, Actor actor, Hx hx) {
        permits.require(actor, account);
        return hx.form(
                "access/manage_account",
                new ManageAccountPage(
                        accounts.require(account),
                        accounts.person(account),
                        grants.of(account),
                        security.of(account),
                        form,
                        choice,
                        LocalDate.now(clock),
                        errors),
                errors);
    }

    static String done(String key, AccountId account, RedirectAttributes redirect) {
        Notice.done(key).after(redirect);
        return "redirect:" + address(account);
    }

    static String address(AccountId account) {
        return "/accounts/" + Ids.text(account.value());
    }
}
