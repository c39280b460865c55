package vn.thidua.rulebook.local.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.local.Fault;
import vn.thidua.rulebook.local.FileFault;
import vn.thidua.rulebook.local.Provision;
import vn.thidua.rulebook.local.RegulatedUnits;
import vn.thidua.rulebook.local.RegulationFile;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.Regulations;
import vn.thidua.rulebook.local.usecase.EnterRegulation;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// Entering a regulation, by hand or from a file.
@Controller
class NewRegulationController {
    private static final int MOST_FAULTS = 50;

    private final Rulebook rulebook;
    private final Regulations regulations;
    private final RegulationPermits permits;
    private final RegulatedUnits units;
    private final EnterRegulation enter;

    NewRegulationController(
            Rulebook rulebook,
            Regulations regulations,
            RegulationPermits permits,
            RegulatedUnits units,
            EnterRegulation enter) {
        this.rulebook = rulebook;
        this.regulations = regulations;
        this.permits = permits;
        this.units = units;
        this.enter = enter;
    }

    @GetMapping(RegulationPage.LIST + "/new")
    ModelAndView form(@Nullable UnitId unit, Actor actor, Hx hx) {
        if (unit != null) {
            permits.requireEnter(actor, unit);
        }
        return page(RegulationForm.blank(), unit, FormErrors.none(), List.of(), actor, hx);
    }

    @PostMapping(RegulationPage.LIST)
    Object enter(
            UnitId unit,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        permits.requireEnter(actor, unit);
        var form = RegulationForm.of(fields);
        if (RegulationForm.onlyRows(fields)) {
            return page(form, unit, FormErrors.none(), List.of(), actor, hx);
        }
        var faults = new ArrayList<Fault>();
        var content = form.draft().read(rulebook, regulations.formsAbove(unit), faults);
        if (content == null) {
            return page(form, unit, RegulationForm.errors(faults), List.of(), actor, hx);
        }
        var id = enter.execute(unit, content, form.key(), actor);
        Notice.done("rulebook.local.done.entered").after(redirect);
        return "redirect:" + RegulationPage.LIST + "/" + id.text();
    }

    @PostMapping(RegulationPage.LIST + "/files")
    Object file(
            UnitId unit,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String formKey,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect)
            throws IOException {
        permits.requireEnter(actor, unit);
        var read = RegulationFile.read(file.getBytes(), rulebook, regulations.formsAbove(unit));
        var content = read.content();
        if (content == null) {
            var errors = FormErrors.none();
            var shown = read.faults().stream().limit(MOST_FAULTS).toList();
            shown.forEach(fault -> errors.add("file", fault.whole()));
            return page(RegulationForm.blank(), unit, errors, shown, actor, hx);
        }
        var id = enter.execute(unit, content, Ids.parse(formKey).orElseGet(Ids::next), actor);
        Notice.done("rulebook.local.done.entered").after(redirect);
        return "redirect:" + RegulationPage.LIST + "/" + id.text();
    }

    private ModelAndView page(
            RegulationForm form, @Nullable UnitId unit, FormErrors errors, List<FileFault> faults, Actor actor, Hx hx) {
        if (!permits.mayEnter(actor)) {
            throw new Missing("regulations");
        }
        UUID chosen = unit == null ? hx.unit() : unit.value();
        var above = chosen == null ? List.<Provision.Form>of() : regulations.formsAbove(new UnitId(chosen));
        return hx.form(
                "rulebook/local/form",
                new RegulationFormPage(
                        form,
                        null,
                        units.toEnter(actor),
                        chosen == null ? "" : Ids.text(chosen),
                        RegulationFormPage.awards(rulebook, above, form),
                        errors,
                        faults),
                errors);
    }
}
