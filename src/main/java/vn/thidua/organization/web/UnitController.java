package vn.thidua.organization.web;

import org.jspecify.annotations.Nullable;
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
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Seen;
import vn.thidua.organization.usecase.ChangeUnit;
import vn.thidua.organization.usecase.CreateUnit;
import vn.thidua.organization.usecase.MoveUnit;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One unit: its page, entering it, correcting it.
@Controller
@RequestMapping("/units")
class UnitController {
    private final OrganizationPermits permits;
    private final Organization organization;
    private final UnitForms forms;
    private final UnitPages pages;
    private final UnitHistory history;
    private final CreateUnit createUnit;
    private final ChangeUnit changeUnit;
    private final MoveUnit moveUnit;

    UnitController(
            OrganizationPermits permits,
            Organization organization,
            UnitForms forms,
            UnitPages pages,
            UnitHistory history,
            CreateUnit createUnit,
            ChangeUnit changeUnit,
            MoveUnit moveUnit) {
        this.permits = permits;
        this.organization = organization;
        this.forms = forms;
        this.pages = pages;
        this.history = history;
        this.createUnit = createUnit;
        this.changeUnit = changeUnit;
        this.moveUnit = moveUnit;
    }

    @GetMapping("/{unit}")
    ModelAndView show(UnitId unit, @RequestParam(defaultValue = "") String day, Actor actor, Hx hx) {
        return hx.page("organization/unit", pages.of(unit, AsOf.day(day), actor));
    }

    @GetMapping("/new")
    ModelAndView newForm(@Nullable UnitId parent, Actor actor, Hx hx) {
        permits.requireManage(actor, parent);
        var above = parent == null ? null : organization.unit(parent);
        return hx.page(
                "organization/unit_form",
                forms.newUnit(above, UnitForm.blank(above == null ? "" : above.place()), FormErrors.none()));
    }

    @PostMapping
    Object create(@Nullable UnitId parent, UnitForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            var unit = createUnit.execute(parent, form.particulars(), form.from(), actor);
            Notice.done("organization.done.created").after(redirect);
            return "redirect:/units/" + Ids.text(unit.value());
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var above = parent == null ? null : organization.unit(parent);
            return hx.form("organization/unit_form", forms.newUnit(above, form, errors), errors);
        }
    }

    @GetMapping("/{unit}/edit")
    ModelAndView editForm(UnitId unit, Actor actor, Hx hx) {
        permits.requireManage(actor, unit);
        var form = UnitForm.of(history.latest(unit), organization.position(unit), organization.version(unit));
        return hx.page("organization/unit_form", forms.changed(unit, form, actor, FormErrors.none()));
    }

    @PostMapping("/{unit}")
    Object change(UnitId unit, UnitForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            changeUnit.execute(unit, form.particulars(), form.seen(), actor);
            Notice.done("organization.done.changed").after(redirect);
            return "redirect:/units/" + Ids.text(unit.value());
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var again = form.seeing(Seen.after(refusal, form.seen(), organization.version(unit)));
            return hx.form("organization/unit_form", forms.changed(unit, again, actor, errors), errors);
        }
    }

    @PostMapping("/{unit}/move")
    Object move(UnitId unit, @Nullable UnitId parent, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            moveUnit.execute(unit, parent, actor);
            Notice.done("organization.done.moved").after(redirect);
            return "redirect:/units/" + Ids.text(unit.value());
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var form = UnitForm.of(history.latest(unit), organization.position(unit), organization.version(unit));
            return hx.form("organization/unit_form", forms.changed(unit, form, actor, errors), errors);
        }
    }
}
