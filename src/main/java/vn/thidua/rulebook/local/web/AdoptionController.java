package vn.thidua.rulebook.local.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.usecase.AdoptRegulation;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// Takes over the regulation of a former unit.
@Controller
@RequestMapping(RegulationPage.LIST + "/{regulation}/adoptions")
class AdoptionController {
    private final RegulationPages pages;
    private final AdoptRegulation adopt;

    AdoptionController(RegulationPages pages, AdoptRegulation adopt) {
        this.pages = pages;
        this.adopt = adopt;
    }

    @PostMapping
    Object adopt(
            RegulationId regulation,
            UnitId unit,
            @RequestParam(defaultValue = "") String formKey,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            var draft = adopt.execute(regulation, unit, Ids.parse(formKey).orElseGet(Ids::next), actor);
            Notice.done("rulebook.local.done.adopted").after(redirect);
            return "redirect:" + RegulationPage.LIST + "/" + draft.text();
        } catch (Refusal refusal) {
            return pages.page(regulation, FormErrors.of(refusal), actor, hx);
        }
    }
}
