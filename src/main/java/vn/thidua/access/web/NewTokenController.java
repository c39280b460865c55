package vn.thidua.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.ApiTokenId;
import vn.thidua.access.usecase.CreateApiToken;
import vn.thidua.access.usecase.RevokeApiToken;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.Sensitive;

/// Connects a system and cuts it off again.
@Controller
@RequestMapping("/api-tokens")
class NewTokenController {
    private static final String FORM = "access/new_token";
    private static final int USUAL_DAYS = 180;

    private final AccountPermits permits;
    private final UnitChoices choices;
    private final CreateApiToken create;
    private final RevokeApiToken revoke;
    private final Clock clock;

    NewTokenController(
            AccountPermits permits, UnitChoices choices, CreateApiToken create, RevokeApiToken revoke, Clock clock) {
        this.permits = permits;
        this.choices = choices;
        this.create = create;
        this.revoke = revoke;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView form(@RequestParam(defaultValue = "") String q, Actor actor, Hx hx) {
        permits.requireManager(actor);
        var last = LocalDate.now(clock).plusDays(Math.min(USUAL_DAYS, create.mostDays()));
        return hx.page(
                FORM,
                new NewTokenPage(
                        "", "", Set.of(), last.toString(), create.mostDays(), choices.of(actor, q), FormErrors.none()));
    }

    @PostMapping
    @Sensitive
    ModelAndView create(NewTokenForm form, @Nullable UnitId unit, Actor actor, Hx hx) {
        try {
            return hx.page(
                    "access/token_made",
                    new TokenMadePage(
                            form.name(),
                            create.execute(form.command(unit), actor).text()));
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var last = form.lastDay();
            return hx.form(
                    FORM,
                    new NewTokenPage(
                            form.name(),
                            form.purpose(),
                            form.chosen(),
                            last == null ? "" : last.toString(),
                            create.mostDays(),
                            choices.of(actor, "").choosing(unit == null ? "" : Ids.text(unit.value())),
                            errors),
                    errors);
        }
    }

    @PostMapping("/{token}/revocation")
    @Sensitive
    String revoke(ApiTokenId token, Actor actor, RedirectAttributes redirect) {
        revoke.execute(token, actor);
        Notice.done("access.token.revoked").after(redirect);
        return "redirect:/api-tokens";
    }
}
