package vn.thidua.organization.outside.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OutsideRefusals;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.outside.usecase.AddSubject;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// Entering a household, an enterprise or a citizen.
@Controller
class NewSubjectController {
    private static final String FORM = "organization/subject_form";

    private final SubjectBoard board;
    private final AddSubject addSubject;

    NewSubjectController(SubjectBoard board, AddSubject addSubject) {
        this.board = board;
        this.addSubject = addSubject;
    }

    @GetMapping("/subjects/new")
    ModelAndView newForm(@RequestParam OutsideSubjectKind kind, @Nullable UnitId territory, Actor actor, Hx hx) {
        var territories = board.territories(actor);
        if (territories.isEmpty()) {
            throw new Missing("territory");
        }
        var chosen = territory == null ? "" : Ids.text(territory.value());
        return hx.page(
                FORM,
                new SubjectFormPage(
                        null, kind, SubjectForm.blank(), territories, chosen, List.of(), true, FormErrors.none()));
    }

    @PostMapping("/subjects")
    Object add(
            @RequestParam OutsideSubjectKind kind,
            UnitId territory,
            SubjectForm form,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            var subject = addSubject.execute(
                    form.particulars(kind, territory),
                    form.text(form.citizenNumber()),
                    Boolean.TRUE.equals(form.sure()),
                    actor);
            Notice.done("organization.outside.done.added").after(redirect);
            return "redirect:/subjects/" + Ids.text(subject.value());
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var namesakes = refusal.code().equals(OutsideRefusals.SIMILAR)
                    ? board.namesakes(kind, form.text(form.name()), territory, actor)
                    : List.<SubjectLine>of();
            var page = new SubjectFormPage(
                    null, kind, form, board.territories(actor), Ids.text(territory.value()), namesakes, true, errors);
            return hx.form(FORM, page, errors);
        }
    }
}
