package vn.thidua.access.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.AccountId;
import vn.thidua.access.model.OneTimeCodes;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.access.usecase.BeginSecondFactor;
import vn.thidua.access.usecase.ConfirmSecondFactor;
import vn.thidua.access.usecase.RenewRecoveryCodes;
import vn.thidua.access.usecase.TurnOffSecondFactor;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One's own second factor: setting it up, new recovery codes, doing without.
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {
    private static final String OWN = "redirect:/account/second-factor";

    private final AccountBoard accounts;
    private final SecurityBoard security;
    private final SecondFactors factors;
    private final BeginSecondFactor begin;
    private final ConfirmSecondFactor confirm;
    private final RenewRecoveryCodes renew;
    private final TurnOffSecondFactor turnOff;

    SecondFactorController(
            AccountBoard accounts,
            SecurityBoard security,
            SecondFactors factors,
            BeginSecondFactor begin,
            ConfirmSecondFactor confirm,
            RenewRecoveryCodes renew,
            TurnOffSecondFactor turnOff) {
        this.accounts = accounts;
        this.security = security;
        this.factors = factors;
        this.begin = begin;
        this.confirm = confirm;
        this.renew = renew;
        this.turnOff = turnOff;
    }

    @GetMapping
    ModelAndView show(Actor actor, Hx hx) {
        return page(FormErrors.none(), actor, hx);
    }

    @PostMapping
    String begin(Actor actor) {
        begin.execute(actor);
        return OWN;
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(@RequestParam String code, Actor actor, Hx hx) {
        try {
            return codes(confirm.execute(code, actor), actor, hx);
        } catch (Refusal refusal) {
            return page(FormErrors.of(refusal), actor, hx);
        }
    }

    @PostMapping("/recovery-codes")
    ModelAndView renew(@RequestParam String code, Actor actor, Hx hx) {
        try {
            return codes(renew.execute(code, actor), actor, hx);
        } catch (Refusal refusal) {
            return page(FormErrors.of(refusal), actor, hx);
        }
    }

    @PostMapping("/removal")
    Object turnOff(@RequestParam String code, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            turnOff.execute(code, actor);
        } catch (Refusal refusal) {
            return page(FormErrors.of(refusal), actor, hx);
        }
        Notice.done("access.factor.turned_off").after(redirect);
        return OWN;
    }

    private ModelAndView codes(List<String> codes, Actor actor, Hx hx) {
        var userName = accounts.require(new AccountId(actor.account())).userName();
        return hx.page("access/recovery_codes", new RecoveryCodesPage(userName, codes));
    }

    private ModelAndView page(FormErrors errors, Actor actor, Hx hx) {
        var own = new AccountId(actor.account());
        var userName = accounts.require(own).userName();
        var enrolment = factors.pending(own)
                .map(secret -> new SecondFactorPage.Enrolment(
                        OneTimeCodes.written(secret), QrCode.of(OneTimeCodes.address(secret, userName))))
                .orElse(null);
        return hx.form("access/second_factor", new SecondFactorPage(security.of(own), enrolment, errors), errors);
    }
}
