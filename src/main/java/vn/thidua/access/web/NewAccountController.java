package vn.thidua.access.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.Role;
import vn.thidua.access.usecase.CreateAccount;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonView;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;

/// Creates accounts, for somebody of the lists or for anybody else.
@Controller
class NewAccountController {
    private static final String FORM = "access/new_account";

    private final AccountPermits permits;
    private final OrganizationPermits organizationPermits;
    private final Organization organization;
    private final UnitChoices choices;
    private final CreateAccount createAccount;
    private final Clock clock;

    NewAccountController(
            AccountPermits permits,
            OrganizationPermits organizationPermits,
            Organization organization,
            UnitChoices choices,
            CreateAccount createAccount,
            Clock clock) {
        this.permits = permits;
        this.organizationPermits = organizationPermits;
        this.organization = organization;
        this.choices = choices;
        this.createAccount = createAccount;
        this.clock = clock;
    }

    @GetMapping("/accounts/new")
    ModelAndView form(@RequestParam(defaultValue = "") String q, @Nullable PersonId person, Actor actor, Hx hx) {
        permits.requireManager(actor);
        var blank = new GrantForm(Role.EMULATION_OFFICER, LocalDate.now(clock), null, "");
        var known = known(person, actor);
        return hx.page(
                FORM,
                new NewAccountPage(
                        "",
                        known == null ? "" : known.name(),
                        known,
                        blank,
                        known == null ? choices.of(actor, q) : choices.of(actor, q, known.unit()),
                        FormErrors.none()));
    }

    @PostMapping("/accounts")
    ModelAndView create(
            @RequestParam String userName,
            @RequestParam String name,
            @Nullable PersonId person,
            GrantForm grant,
            @Nullable UnitId unit,
            Actor actor,
            Hx hx) {
        var known = known(person, actor);
        try {
            var handedOut = createAccount.execute(
                    new CreateAccount.Command(
                            userName, name, known == null ? null : known.id(), grant.terms(unit, LocalDate.now(clock))),
                    actor);
            return hx.page(
                    "access/handed_out",
                    new HandedOutPage(
                            handedOut.userName(),
                            handedOut.password(),
                            "/accounts/" + Ids.text(handedOut.account().value())));
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var choice = choices.of(actor, "").choosing(unit == null ? "" : Ids.text(unit.value()));
            return hx.form(FORM, new NewAccountPage(userName, name, known, grant, choice, errors), errors);
        }
    }

    /// @throws vn.thidua.kernel.Missing where the actor may not see the person
    private @Nullable PersonView known(@Nullable PersonId person, Actor actor) {
        if (person == null) {
            return null;
        }
        var known = organization.person(person);
        organizationPermits.requireSee(actor, known.unit());
        return known;
    }
}
