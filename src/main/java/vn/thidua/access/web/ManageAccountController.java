package vn.thidua.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.AccountId;
import vn.thidua.access.usecase.BlockAccount;
import vn.thidua.access.usecase.EndSessions;
import vn.thidua.access.usecase.ResetPassword;
import vn.thidua.access.usecase.ResetSecondFactor;
import vn.thidua.access.usecase.UnblockAccount;
import vn.thidua.kernel.Actor;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Sensitive;

/// What an administrator does to one account, besides its roles.
@Controller
@RequestMapping("/accounts/{account}")
class ManageAccountController {
    private final ManagedAccounts managed;
    private final ResetPassword resetPassword;
    private final ResetSecondFactor resetSecondFactor;
    private final EndSessions endSessions;
    private final BlockAccount blockAccount;
    private final UnblockAccount unblockAccount;

    ManageAccountController(
            ManagedAccounts managed,
            ResetPassword resetPassword,
            ResetSecondFactor resetSecondFactor,
            EndSessions endSessions,
            BlockAccount blockAccount,
            UnblockAccount unblockAccount) {
        this.managed = managed;
        this.resetPassword = resetPassword;
        this.resetSecondFactor = resetSecondFactor;
        this.endSessions = endSessions;
        this.blockAccount = blockAccount;
        this.unblockAccount = unblockAccount;
    }

    @GetMapping
    ModelAndView show(AccountId account, @RequestParam(defaultValue = "") String q, Actor actor, Hx hx) {
        return managed.page(account, q, FormErrors.none(), actor, hx);
    }

    @PostMapping("/password")
    @Sensitive
    ModelAndView reset(AccountId account, Actor actor, Hx hx) {
        var handedOut = resetPassword.execute(account, actor);
        return hx.page(
                "access/handed_out",
                new HandedOutPage(handedOut.userName(), handedOut.password(), ManagedAccounts.address(account)));
    }

    @PostMapping("/second-factor/removal")
    @Sensitive
    String resetSecondFactor(AccountId account, Actor actor, RedirectAttributes redirect) {
        resetSecondFactor.execute(account, actor);
        return ManagedAccounts.done("access.manage.factor_reset", account, redirect);
    }

    @PostMapping("/sessions/end")
    String endSessions(AccountId account, Actor actor, RedirectAttributes redirect) {
        endSessions.execute(account, actor);
        return ManagedAccounts.done("access.manage.sessions_ended", account, redirect);
    }

    @PostMapping("/block")
    @Sensitive
    String block(AccountId account, @RequestParam String reason, Actor actor, RedirectAttributes redirect) {
        blockAccount.execute(account, reason, actor);
        return ManagedAccounts.done("access.manage.blocked", account, redirect);
    }

    @PostMapping("/unblock")
    @Sensitive
    String unblock(AccountId account, Actor actor, RedirectAttributes redirect) {
        unblockAccount.execute(account, actor);
        return ManagedAccounts.done("access.manage.unblocked", account, redirect);
    }
}
