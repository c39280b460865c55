package vn.thidua.ledger.extract.web;

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
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.SubjectsThen;
import vn.thidua.ledger.extract.Extracts;
import vn.thidua.ledger.extract.IssueExtract;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// Handing out an extract of a person, a unit, or somebody outside employment.
@Controller
class NewExtractController {
    private final LedgerPermits permits;
    private final SubjectsThen subjects;
    private final Organization organization;
    private final IssueExtract issue;
    private final Extracts extracts;

    NewExtractController(
            LedgerPermits permits,
            SubjectsThen subjects,
            Organization organization,
            IssueExtract issue,
            Extracts extracts) {
        this.permits = permits;
        this.subjects = subjects;
        this.organization = organization;
        this.issue = issue;
        this.extracts = extracts;
    }

    @GetMapping("/people/{person}/merits/extract")
    ModelAndView ofPerson(PersonId person, Actor actor, Hx hx) {
        return blank(Subject.of(person), actor, hx);
    }

    @PostMapping("/people/{person}/merits/extract")
    Object ofPerson(
            PersonId person,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return issue(Subject.of(person), fields, actor, hx, redirect);
    }

    @GetMapping("/units/{unit}/merits/extract")
    ModelAndView ofUnit(UnitId unit, Actor actor, Hx hx) {
        return blank(Subject.of(unit), actor, hx);
    }

    @PostMapping("/units/{unit}/merits/extract")
    Object ofUnit(
            UnitId unit, @RequestParam Map<String, String> fields, Actor actor, Hx hx, RedirectAttributes redirect) {
        return issue(Subject.of(unit), fields, actor, hx, redirect);
    }

    @GetMapping("/subjects/{subject}/merits/extract")
    ModelAndView ofOutside(OutsideSubjectId subject, Actor actor, Hx hx) {
        return blank(Subject.of(subject), actor, hx);
    }

    @PostMapping("/subjects/{subject}/merits/extract")
    Object ofOutside(
            OutsideSubjectId subject,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return issue(Subject.of(subject), fields, actor, hx, redirect);
    }

    private ModelAndView blank(Subject subject, Actor actor, Hx hx) {
        permits.requireIssue(actor, subjects.home(subject));
        return page(subject, ExtractForm.blank(), FormErrors.none(), actor, hx);
    }

    private Object issue(Subject subject, Map<String, String> fields, Actor actor, Hx hx, RedirectAttributes redirect) {
        permits.requireIssue(actor, subjects.home(subject));
        var form = new ExtractForm(fields);
        try {
            var issued = issue.execute(subject, form.request(), form.formKey(), actor);
            Notice.done("ledger.extract.done.issued").after(redirect);
            return "redirect:" + extracts.require(issued).address();
        } catch (Refusal refusal) {
            return page(subject, form, FormErrors.of(refusal), actor, hx);
        }
    }

    private ModelAndView page(Subject subject, ExtractForm form, FormErrors errors, Actor actor, Hx hx) {
        var issuer = permits.issuer(actor, subjects.home(subject));
        return hx.form(
                "ledger/extract/form",
                new ExtractFormPage(
                        subject,
                        subjects.name(subject),
                        organization.unit(issuer).name(),
                        form,
                        errors),
                errors);
    }
}
