package vn.thidua.access.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.GrantId;
import vn.thidua.access.usecase.GrantRole;
import vn.thidua.access.usecase.RestoreRole;
import vn.thidua.access.usecase.RevokeRole;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Sensitive;

/// Gives roles to an account and takes them back.
@Controller
@RequestMapping("/accounts/{account}/grants")
class GrantController {
    private final AccountPermits permits;
    private final ManagedAccounts managed;
    private final UnitChoices choices;
    private final GrantRole grantRole;
    private final RevokeRole revokeRole;
    private final RestoreRole restoreRole;
    private final Clock clock;

    GrantController(
            AccountPermits permits,
            ManagedAccounts managed,
            UnitChoices choices,
            GrantRole grantRole,
            RevokeRole revokeRole,
            RestoreRole restoreRole,
            Clock clock) {
        this.permits = permits;
        this.managed = managed;
        this.choices = choices;
        this.grantRole = grantRole;
        this.revokeRole = revokeRole;
        this.restoreRole = restoreRole;
        this.clock = clock;
    }

    @PostMapping
    @Sensitive
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
            return managed.page(account, grant, choice, FormErrors.of(refusal), actor, hx);
        }
        return ManagedAccounts.done("access.manage.granted", account, redirect);
    }

    @PostMapping("/{grant}/revocation")
    @Sensitive
    Object revoke(AccountId account, GrantId grant, Actor actor, RedirectAttributes redirect) {
        revokeRole.execute(grant, "", actor);
        // With its last role an account may have left the reach of who revoked it.
        return permits.may(actor, account)
                ? ManagedAccounts.done("access.manage.revoked", account, redirect)
                : "redirect:/accounts";
    }

    @PostMapping("/{grant}/restoration")
    @Sensitive
    Object restore(AccountId account, GrantId grant, Actor actor, RedirectAttributes redirect) {
        restoreRole.execute(grant, actor);
        return ManagedAccounts.done("access.manage.restored", account, redirect);
    }
}
