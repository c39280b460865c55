package vn.thidua.organization.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.ReorganizationKind;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.usecase.CloseUnit;
import vn.thidua.organization.usecase.CreateUnit;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.organization.usecase.MoveUnit;
import vn.thidua.organization.usecase.PreviewReform;
import vn.thidua.organization.usecase.RenameUnit;
import vn.thidua.organization.usecase.SplitUnit;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.Sensitive;

/// Entering a reorganization: the form, the preview, and what confirms it.
@Controller
@RequestMapping("/reorganizations")
class ReformController {
    private static final String FORM = "organization/reform";
    private static final String PREVIEW = "organization/preview";

    private final OrganizationPermits permits;
    private final ReformPages pages;
    private final PreviewReform previewReform;
    private final CreateUnit createUnit;
    private final RenameUnit renameUnit;
    private final MoveUnit moveUnit;
    private final MergeUnits mergeUnits;
    private final SplitUnit splitUnit;
    private final CloseUnit closeUnit;

    ReformController(
            OrganizationPermits permits,
            ReformPages pages,
            PreviewReform previewReform,
            CreateUnit createUnit,
            RenameUnit renameUnit,
            MoveUnit moveUnit,
            MergeUnits mergeUnits,
            SplitUnit splitUnit,
            CloseUnit closeUnit) {
        this.permits = permits;
        this.pages = pages;
        this.previewReform = previewReform;
        this.createUnit = createUnit;
        this.renameUnit = renameUnit;
        this.moveUnit = moveUnit;
        this.mergeUnits = mergeUnits;
        this.splitUnit = splitUnit;
        this.closeUnit = closeUnit;
    }

    @GetMapping("/new")
    ModelAndView newForm(@RequestParam ReorganizationKind kind, @Nullable UnitId unit, Actor actor, Hx hx) {
        permits.requireManage(actor, unit);
        return hx.page(FORM, pages.form(pages.blank(kind, unit), FormErrors.none(), actor));
    }

    /// The form again: with other units to choose from, or to mend what was entered.
    @PostMapping("/form")
    ModelAndView form(@RequestParam MultiValueMap<String, String> values, Actor actor, Hx hx) {
        return again(new ReformForm(values), FormErrors.none(), actor, hx);
    }

    @PostMapping("/preview")
    ModelAndView preview(@RequestParam MultiValueMap<String, String> values, Actor actor, Hx hx) {
        var form = new ReformForm(values);
        try {
            var reform = form.reform();
            var decision = form.decision();
            var groups = previewReform.execute(reform, decision.effective(), actor);
            return hx.page(PREVIEW, pages.preview(form, reform, decision, groups, FormErrors.none()));
        } catch (Refusal refusal) {
            return again(form, FormErrors.of(refusal), actor, hx);
        }
    }

    @PostMapping
    @Sensitive
    Object enter(@RequestParam MultiValueMap<String, String> values, Actor actor, Hx hx, RedirectAttributes redirect) {
        var form = new ReformForm(values);
        try {
            var entered = enter(form, form.reform(), actor);
            Notice.done("organization.done.reorganized").after(redirect);
            return "redirect:/reorganizations/" + Ids.text(entered.value());
        } catch (Refusal refusal) {
            return again(form, FormErrors.of(refusal), actor, hx);
        }
    }

    private ReorganizationId enter(ReformForm form, Reform reform, Actor by) {
        var decision = form.decision();
        var key = form.formKey();
        return switch (reform) {
            case Reform.Founding founding -> createUnit.execute(founding, decision, key, by);
            case Reform.Renaming renaming -> renameUnit.execute(renaming, decision, key, by);
            case Reform.Moving moving -> moveUnit.execute(moving, decision, key, by);
            case Reform.Merging merging -> mergeUnits.execute(merging, decision, key, by);
            case Reform.Splitting splitting -> splitUnit.execute(splitting, decision, key, by);
            case Reform.Closing closing -> closeUnit.execute(closing, decision, key, by);
        };
    }

    private ModelAndView again(ReformForm form, FormErrors errors, Actor actor, Hx hx) {
        permits.requireManage(actor, form.unit());
        return hx.form(FORM, pages.form(form, errors, actor), errors);
    }
}
