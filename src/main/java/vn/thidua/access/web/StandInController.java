package vn.thidua.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.AccountId;
import vn.thidua.access.GrantId;
import vn.thidua.access.usecase.AppointStandIn;
import vn.thidua.access.usecase.EndStandIn;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.Sensitive;

/// Lets somebody act in one's place, or in that of an account one manages.
@Controller
@RequestMapping({"/account/stand-ins", "/accounts/{account}/stand-ins"})
class StandInController {
    private final StandIns standIns;
    private final AppointStandIn appoint;
    private final EndStandIn end;
    private final Clock clock;

    StandInController(StandIns standIns, AppointStandIn appoint, EndStandIn end, Clock clock) {
        this.standIns = standIns;
        this.appoint = appoint;
        this.end = end;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@Nullable AccountId account, @RequestParam(defaultValue = "") String q, Actor actor, Hx hx) {
        var blank = new StandInForm("", "", "", LocalDate.now(clock), null, "");
        return hx.page(
                "access/stand_ins", standIns.page(principal(account, actor), q, blank, FormErrors.none(), actor));
    }

    @PostMapping
    @Sensitive
    Object appoint(
            @Nullable AccountId account,
            StandInForm form,
            @RequestParam(defaultValue = "") String q,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var principal = principal(account, actor);
        try {
            var standIn = id(form.standIn());
            appoint.execute(
                    new AppointStandIn.Command(
                            principal,
                            standIn == null ? null : new AccountId(standIn),
                            standIns.terms(principal, form, LocalDate.now(clock))),
                    actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("access/stand_ins", standIns.page(principal, q, form, errors, actor), errors);
        }
        Notice.done("access.stand_in.appointed").after(redirect);
        return "redirect:" + StandIns.address(principal, actor);
    }

    @PostMapping("/{grant}/end")
    String end(@Nullable AccountId account, GrantId grant, Actor actor, RedirectAttributes redirect) {
        end.execute(grant, actor);
        Notice.done("access.stand_in.ended").after(redirect);
        return "redirect:" + StandIns.address(principal(account, actor), actor);
    }

    private static AccountId principal(@Nullable AccountId account, Actor actor) {
        return account == null ? new AccountId(actor.account()) : account;
    }

    private static @Nullable UUID id(@Nullable String key) {
        return key == null ? null : Ids.parse(key).orElse(null);
    }
}
