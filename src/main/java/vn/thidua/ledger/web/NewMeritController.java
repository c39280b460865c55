package vn.thidua.ledger.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.MeritCheck;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.SubjectsThen;
import vn.thidua.ledger.usecase.RecordMerit;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// Entering a merit by hand, of a person, a unit, or somebody outside employment.
@Controller
class NewMeritController {
    private final LedgerPermits permits;
    private final SubjectsThen subjects;
    private final AwardChoices choices;
    private final MeritCheck check;
    private final RecordMerit recordMerit;

    NewMeritController(
            LedgerPermits permits,
            SubjectsThen subjects,
            AwardChoices choices,
            MeritCheck check,
            RecordMerit recordMerit) {
        this.permits = permits;
        this.subjects = subjects;
        this.choices = choices;
        this.check = check;
        this.recordMerit = recordMerit;
    }

    @GetMapping("/people/{person}/merits/new")
    ModelAndView ofPerson(PersonId person, @RequestParam Map<String, String> typed, Actor actor, Hx hx) {
        return blank(Subject.of(person), typed, actor, hx);
    }

    @PostMapping("/people/{person}/merits")
    Object ofPerson(
            PersonId person,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return enter(Subject.of(person), fields, actor, hx, redirect);
    }

    @GetMapping("/units/{unit}/merits/new")
    ModelAndView ofUnit(UnitId unit, @RequestParam Map<String, String> typed, Actor actor, Hx hx) {
        return blank(Subject.of(unit), typed, actor, hx);
    }

    @PostMapping("/units/{unit}/merits")
    Object ofUnit(
            UnitId unit, @RequestParam Map<String, String> fields, Actor actor, Hx hx, RedirectAttributes redirect) {
        return enter(Subject.of(unit), fields, actor, hx, redirect);
    }

    @GetMapping("/subjects/{subject}/merits/new")
    ModelAndView ofOutside(OutsideSubjectId subject, @RequestParam Map<String, String> typed, Actor actor, Hx hx) {
        return blank(Subject.of(subject), typed, actor, hx);
    }

    @PostMapping("/subjects/{subject}/merits")
    Object ofOutside(
            OutsideSubjectId subject,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return enter(Subject.of(subject), fields, actor, hx, redirect);
    }

    private ModelAndView blank(Subject subject, Map<String, String> typed, Actor actor, Hx hx) {
        permits.requireRecord(actor, subjects.home(subject));
        return page(subject, MeritForm.blank(hx.year()).with(typed), FormErrors.none(), hx);
    }

    private Object enter(Subject subject, Map<String, String> fields, Actor actor, Hx hx, RedirectAttributes redirect) {
        permits.requireRecord(actor, subjects.home(subject));
        var form = new MeritForm(fields);
        try {
            recordMerit.execute(subject, form.merit(check), form.formKey(), actor);
        } catch (Refusal refusal) {
            return page(subject, form, FormErrors.of(refusal), hx);
        }
        Notice.done("ledger.done.recorded").after(redirect);
        return "redirect:" + subject.history();
    }

    private ModelAndView page(Subject subject, MeritForm form, FormErrors errors, Hx hx) {
        return hx.form(
                "ledger/form",
                new MeritFormPage(
                        subject,
                        subjects.name(subject),
                        null,
                        form,
                        choices.of(subject, form, null),
                        choices.occasions(form),
                        errors),
                errors);
    }
}
