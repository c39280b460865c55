package vn.thidua.organization.people.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.ChangePerson;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The people of a unit.
@Controller
class PersonController {
    private static final String FORM = "organization/person_form";

    private final OrganizationPermits permits;
    private final Organization organization;
    private final AddPerson addPerson;
    private final ChangePerson changePerson;

    PersonController(
            OrganizationPermits permits, Organization organization, AddPerson addPerson, ChangePerson changePerson) {
        this.permits = permits;
        this.organization = organization;
        this.addPerson = addPerson;
        this.changePerson = changePerson;
    }

    @GetMapping("/units/{unit}/people/new")
    ModelAndView newForm(UnitId unit, Actor actor, Hx hx) {
        permits.requireManage(actor, unit);
        return hx.page(
                FORM, new PersonFormPage(organization.unit(unit), null, PersonForm.blank(), true, FormErrors.none()));
    }

    @PostMapping("/units/{unit}/people")
    Object add(UnitId unit, PersonForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            addPerson.execute(form.in(unit), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(FORM, new PersonFormPage(organization.unit(unit), null, form, true, errors), errors);
        }
        Notice.done("organization.done.person_added").after(redirect);
        return "redirect:/units/" + Ids.text(unit.value());
    }

    @GetMapping("/people/{person}")
    ModelAndView show(PersonId person, Actor actor, Hx hx) {
        var found = organization.person(person);
        permits.requireSee(actor, found.unit());
        return hx.page(
                FORM,
                new PersonFormPage(
                        organization.unit(found.unit()),
                        found,
                        PersonForm.of(found),
                        permits.mayManage(actor, found.unit()),
                        FormErrors.none()));
    }

    @PostMapping("/people/{person}")
    Object change(PersonId person, PersonForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        var found = organization.person(person);
        try {
            changePerson.execute(person, form.in(found.unit()), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(
                    FORM, new PersonFormPage(organization.unit(found.unit()), found, form, true, errors), errors);
        }
        Notice.done("organization.done.person_changed").after(redirect);
        return "redirect:/units/" + Ids.text(found.unit().value());
    }
}
