package vn.thidua.organization.people.web;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Seen;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.ChangePerson;
import vn.thidua.organization.people.usecase.SeeIdentity;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One person: seen, added, corrected.
@Controller
class PersonController {
    private static final String FORM = "organization/person_form";

    private final OrganizationPermits permits;
    private final Organization organization;
    private final PersonBoard board;
    private final AddPerson addPerson;
    private final ChangePerson changePerson;
    private final SeeIdentity seeIdentity;

    PersonController(
            OrganizationPermits permits,
            Organization organization,
            PersonBoard board,
            AddPerson addPerson,
            ChangePerson changePerson,
            SeeIdentity seeIdentity) {
        this.permits = permits;
        this.organization = organization;
        this.board = board;
        this.addPerson = addPerson;
        this.changePerson = changePerson;
        this.seeIdentity = seeIdentity;
    }

    @GetMapping("/people/{person}")
    Object show(PersonId person, @RequestParam(defaultValue = "") String day, Actor actor, Hx hx) {
        var found = board.see(person, actor);
        return found.id().equals(person)
                ? hx.page("organization/person", board.page(found, day, actor, FormErrors.none()))
                : "redirect:" + address(found.id());
    }

    /// The page with the citizen number in full, for once.
    @PostMapping("/people/{person}/identity")
    ModelAndView uncover(PersonId person, Actor actor, Hx hx) {
        var found = board.see(person, actor);
        seeIdentity.execute(found.id(), actor);
        return hx.page("organization/person", board.page(found, "", true, actor, FormErrors.none()));
    }

    @GetMapping("/units/{unit}/people/new")
    ModelAndView newForm(UnitId unit, Actor actor, Hx hx) {
        permits.requireManagePeople(actor, unit);
        return hx.page(FORM, form(unit, null, PersonForm.blank(), actor, FormErrors.none()));
    }

    @PostMapping("/units/{unit}/people")
    Object add(UnitId unit, @RequestParam Map<String, String> fields, Actor actor, Hx hx, RedirectAttributes redirect) {
        var form = new PersonForm(fields);
        try {
            permits.requireManagePeople(actor, unit);
            var identity = permits.maySeeIdentity(actor, unit) ? form.identity() : Identity.UNKNOWN;
            var person = addPerson.execute(form.in(unit), identity, form.text("decision"), actor);
            Notice.done("organization.done.person_added").after(redirect);
            return "redirect:" + address(person);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(FORM, form(unit, null, form, actor, errors), errors);
        }
    }

    @GetMapping("/people/{person}/edit")
    ModelAndView editForm(PersonId person, Actor actor, Hx hx) {
        var found = board.manage(person, actor);
        return hx.page(
                FORM, form(found.unit(), found.id(), board.form(found, actor, hx.texts()), actor, FormErrors.none()));
    }

    @PostMapping("/people/{person}")
    Object change(
            PersonId person,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var found = board.manage(person, actor);
        var form = new PersonForm(fields);
        try {
            var identity = permits.maySeeIdentity(actor, found.unit()) ? board.told(form, found.id()) : null;
            changePerson.execute(found.id(), form.in(found.unit()), identity, form.seen(), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var now = Objects.requireNonNull(board.manage(person, actor).version());
            var again = form.seeing(Seen.after(refusal, form.seen(), now));
            return hx.form(FORM, form(found.unit(), found.id(), again, actor, errors), errors);
        }
        Notice.done("organization.done.person_changed").after(redirect);
        return "redirect:" + address(found.id());
    }

    private PersonFormPage form(
            UnitId unit, @Nullable PersonId person, PersonForm form, Actor actor, FormErrors errors) {
        return new PersonFormPage(
                organization.unit(unit),
                person,
                form,
                permits.maySeeIdentity(actor, unit),
                board.asksParty(),
                person == null ? "" : board.maskedNumber(person),
                errors);
    }

    private static String address(PersonId person) {
        return "/people/" + Ids.text(person.value());
    }
}
