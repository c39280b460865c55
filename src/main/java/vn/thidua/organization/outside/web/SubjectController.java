package vn.thidua.organization.outside.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.OutsideSubjectWay;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Seen;
import vn.thidua.organization.outside.model.CitizenNumbers;
import vn.thidua.organization.outside.usecase.ChangeSubject;
import vn.thidua.organization.outside.usecase.CloseSubject;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One household, enterprise or citizen.
@Controller
@RequestMapping("/subjects/{subject}")
class SubjectController {
    private final OrganizationPermits permits;
    private final SubjectBoard board;
    private final CitizenNumbers numbers;
    private final ChangeSubject changeSubject;
    private final CloseSubject closeSubject;
    private final ObjectProvider<OutsideSubjectWay> ways;
    private final Clock clock;

    SubjectController(
            OrganizationPermits permits,
            SubjectBoard board,
            CitizenNumbers numbers,
            ChangeSubject changeSubject,
            CloseSubject closeSubject,
            ObjectProvider<OutsideSubjectWay> ways,
            Clock clock) {
        this.permits = permits;
        this.board = board;
        this.numbers = numbers;
        this.changeSubject = changeSubject;
        this.closeSubject = closeSubject;
        this.ways = ways;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(OutsideSubjectId subject, Actor actor, Hx hx) {
        return hx.page("organization/subject", page(board.require(subject, actor), actor, FormErrors.none()));
    }

    @GetMapping("/edit")
    ModelAndView editForm(OutsideSubjectId subject, Actor actor, Hx hx) {
        var line = board.require(subject, actor);
        permits.requireManagePeople(actor, line.territory());
        var number = permits.maySeeIdentity(actor, line.territory())
                ? numbers.of(subject).orElse("")
                : "";
        var form = SubjectForm.of(line, number, board.version(subject));
        return hx.page("organization/subject_form", form(line, form, line.territory(), actor, FormErrors.none()));
    }

    @PostMapping
    Object change(
            OutsideSubjectId subject,
            UnitId territory,
            SubjectForm form,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var line = board.require(subject, actor);
        try {
            changeSubject.execute(
                    subject, form.particulars(line.kind(), territory), form.citizenNumber(), form.seen(), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var again = form.seeing(Seen.after(refusal, form.seen(), board.version(subject)));
            return hx.form("organization/subject_form", form(line, again, territory, actor, errors), errors);
        }
        Notice.done("organization.outside.done.changed").after(redirect);
        return "redirect:" + line.url();
    }

    @PostMapping("/closing")
    Object close(
            OutsideSubjectId subject,
            @RequestParam(required = false) @Nullable LocalDate activeTo,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var line = board.require(subject, actor);
        try {
            closeSubject.execute(subject, activeTo == null ? LocalDate.now(clock) : activeTo, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("organization/subject", page(line, actor, errors), errors);
        }
        Notice.done("organization.outside.done.closed").after(redirect);
        return "redirect:" + line.url();
    }

    @PostMapping("/reopening")
    String reopen(OutsideSubjectId subject, Actor actor, RedirectAttributes redirect) {
        closeSubject.reopen(subject, actor);
        Notice.done("organization.outside.done.reopened").after(redirect);
        return "redirect:/subjects/" + Ids.text(subject.value());
    }

    private SubjectPage page(SubjectLine line, Actor actor, FormErrors errors) {
        boolean full = permits.maySeeIdentity(actor, line.territory());
        var number = numbers.of(new OutsideSubjectId(line.id()))
                .map(digits -> full ? digits : CitizenNumbers.masked(digits))
                .orElse("");
        var id = new OutsideSubjectId(line.id());
        return new SubjectPage(
                line,
                number,
                ways.stream().map(way -> way.of(id, actor)).toList(),
                permits.mayManagePeople(actor, line.territory()),
                LocalDate.now(clock),
                errors);
    }

    private SubjectFormPage form(SubjectLine line, SubjectForm form, UnitId chosen, Actor actor, FormErrors errors) {
        return new SubjectFormPage(
                line,
                line.kind(),
                form,
                board.territories(actor),
                Ids.text(chosen.value()),
                List.of(),
                permits.maySeeIdentity(actor, line.territory()),
                errors);
    }
}
