package vn.thidua.access.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.GrantId;
import vn.thidua.access.Role;
import vn.thidua.access.usecase.BlockAccount;
import vn.thidua.access.usecase.GrantRole;
import vn.thidua.access.usecase.ResetPassword;
import vn.thidua.access.usecase.RevokeRole;
import vn.thidua.access.usecase.UnblockAccount;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// What an administrator does to one account.
@Controller
@RequestMapping("/accounts/{account}")
class ManageAccountController {
    private final AccountPermits permits;
    private final AccountBoard accounts;
    private final GrantBoard grants;
    private final UnitChoices choices;
    private final GrantRole grantRole;
    private final RevokeRole revokeRole;
    private final ResetPassword resetPassword;
    private final BlockAccount blockAccount;
    private final UnblockAccount unblockAccount;
    private final Clock clock;

    ManageAccountController(
            AccountPermits permits,
            AccountBoard accounts,
            GrantBoard grants,
            UnitChoices choices,
            GrantRole grantRole,
            RevokeRole revokeRole,
            ResetPassword resetPassword,
            BlockAccount blockAccount,
            UnblockAccount unblockAccount,
            Clock clock) {
        this.permits = permits;
        this.accounts = accounts;
        this.grants = grants;
        this.choices = choices;
        this.grantRole = grantRole;
        this.revokeRole = revokeRole;
        this.resetPassword = resetPassword;
        this.blockAccount = blockAccount;
        this.unblockAccount = unblockAccount;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(AccountId account, @RequestParam(defaultValue = "") String q, Actor actor, Hx hx) {
        var blank = new GrantForm(Role.EMULATION_OFFICER, LocalDate.now(clock), null, "");
        return page(account, blank, choices.of(actor, q), FormErrors.none(), actor, hx);
    }

    @PostMapping("/grants")
    Object grant(
            AccountId account,
            GrantForm grant,
            @Nullable UnitId unit,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        permits.require(actor, account);
        try {
            grantRole.execute(account, grant.terms(unit, LocalDate.now(clock)), actor);
        } catch (Refusal refusal) {
            var choice = choices.of(actor, "").choosing(unit == null ? "" : Ids.text(unit.value()));
            return page(account, grant, choice, FormErrors.of(refusal), actor, hx);
        }
        return done("access.manage.granted", account, redirect);
    }

    @PostMapping("/grants/{grant}/revocation")
    Object revoke(AccountId account, GrantId grant, Actor actor, RedirectAttributes redirect) {
        revokeRole.execute(grant, "", actor);
        // With its last role an account may have left the reach of who revoked it.
        return permits.may(actor, account) ? done("access.manage.revoked", account, redirect) : "redirect:/accounts";
    }

    @PostMapping("/password")
    ModelAndView reset(AccountId account, Actor actor, Hx hx) {
        var handedOut = resetPassword.execute(account, actor);
        return hx.page(
                "access/handed_out", new HandedOutPage(handedOut.userName(), handedOut.password(), address(account)));
    }

    @PostMapping("/block")
    Object block(AccountId account, @RequestParam String reason, Actor actor, RedirectAttributes redirect) {
        blockAccount.execute(account, reason, actor);
        return done("access.manage.blocked", account, redirect);
    }

    @PostMapping("/unblock")
    Object unblock(AccountId account, Actor actor, RedirectAttributes redirect) {
        unblockAccount.execute(account, actor);
        return done("access.manage.unblocked", account, redirect);
    }

    private ModelAndView page(
            AccountId account, GrantForm form, UnitChoice choice, FormErrors errors, Actor actor, Hx hx) {
        permits.require(actor, account);
        return hx.form(
                "access/manage_account",
                new ManageAccountPage(accounts.require(account), grants.of(account), form, choice, errors),
                errors);
    }

    private static String done(String key, AccountId account, RedirectAttributes redirect) {
        Notice.done(key).after(redirect);
        return "redirect:" + address(account);
    }

    private static String address(AccountId account) {
        return "/accounts/" + Ids.text(account.value());
    }
}
