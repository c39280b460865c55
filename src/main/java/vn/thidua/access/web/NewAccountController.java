package vn.thidua.access.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.Role;
import vn.thidua.access.usecase.CreateAccount;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;

/// Creates accounts.
@Controller
class NewAccountController {
    private static final String FORM = "access/new_account";

    private final UnitChoices choices;
    private final CreateAccount createAccount;
    private final Clock clock;

    NewAccountController(UnitChoices choices, CreateAccount createAccount, Clock clock) {
        this.choices = choices;
        this.createAccount = createAccount;
        this.clock = clock;
    }

    @GetMapping("/accounts/new")
    ModelAndView form(@RequestParam(defaultValue = "") String q, Actor actor, Hx hx) {
        var blank = new GrantForm(Role.EMULATION_OFFICER, LocalDate.now(clock), null, "");
        return hx.page(FORM, new NewAccountPage("", "", blank, choices.of(actor, q), FormErrors.none()));
    }

    @PostMapping("/accounts")
    ModelAndView create(
            @RequestParam String userName,
            @RequestParam String name,
            GrantForm grant,
            @Nullable UnitId unit,
            Actor actor,
            Hx hx) {
        try {
            var handedOut = createAccount.execute(
                    new CreateAccount.Command(userName, name, null, grant.terms(unit, LocalDate.now(clock))), actor);
            return hx.page(
                    "access/handed_out",
                    new HandedOutPage(
                            handedOut.userName(),
                            handedOut.password(),
                            "/accounts/" + Ids.text(handedOut.account().value())));
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var choice = choices.of(actor, "").choosing(unit == null ? "" : Ids.text(unit.value()));
            return hx.form(FORM, new NewAccountPage(userName, name, grant, choice, errors), errors);
        }
    }
}
