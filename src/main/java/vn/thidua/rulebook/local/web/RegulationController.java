package vn.thidua.rulebook.local.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.local.Fault;
import vn.thidua.rulebook.local.Regulation;
import vn.thidua.rulebook.local.RegulationFile;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.RegulationStore;
import vn.thidua.rulebook.local.Regulations;
import vn.thidua.rulebook.local.usecase.ChangeRegulation;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One regulation: seen, as a file, beside the one it replaces, and its draft changed.
@Controller
@RequestMapping(RegulationPage.LIST + "/{regulation}")
class RegulationController {
    private final Rulebook rulebook;
    private final Regulations regulations;
    private final RegulationPermits permits;
    private final RegulationStore store;
    private final RegulationPages pages;
    private final ChangeRegulation change;

    RegulationController(
            Rulebook rulebook,
            Regulations regulations,
            RegulationPermits permits,
            RegulationStore store,
            RegulationPages pages,
            ChangeRegulation change) {
        this.rulebook = rulebook;
        this.regulations = regulations;
        this.permits = permits;
        this.store = store;
        this.pages = pages;
        this.change = change;
    }

    @GetMapping
    ModelAndView show(RegulationId regulation, Actor actor, Hx hx) {
        return pages.page(regulation, FormErrors.none(), actor, hx);
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(RegulationId regulation, Actor actor, Hx hx) {
        var content = permits.requireSee(actor, regulation).content();
        var name = content.number().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".yaml";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=UTF-8")
                .body(RegulationFile.write(content).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/changes")
    ModelAndView changes(RegulationId regulation, Actor actor, Hx hx) {
        var young = permits.requireSee(actor, regulation);
        var replaces = young.replaces();
        if (replaces == null) {
            throw new Missing("regulation");
        }
        var old = store.require(replaces);
        return hx.page(
                "rulebook/local/changes",
                RegulationChangesPage.of(old, young, pages.words(old, hx), pages.words(young, hx)));
    }

    @GetMapping("/edit")
    ModelAndView edit(RegulationId regulation, Actor actor, Hx hx) {
        var draft = permits.requireSee(actor, regulation);
        requireOpen(draft, actor);
        return form(draft, RegulationForm.of(draft.content(), draft.version()), FormErrors.none(), hx);
    }

    @PostMapping
    Object change(
            RegulationId regulation,
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var draft = permits.requireSee(actor, regulation);
        requireOpen(draft, actor);
        var form = RegulationForm.of(fields);
        if (RegulationForm.onlyRows(fields)) {
            return form(draft, form, FormErrors.none(), hx);
        }
        var faults = new ArrayList<Fault>();
        var content = form.draft().read(rulebook, regulations.formsAbove(draft.unit()), faults);
        if (content == null) {
            return form(draft, form, RegulationForm.errors(faults), hx);
        }
        try {
            change.execute(regulation, form.version(), content, actor);
        } catch (Refusal refusal) {
            return form(draft, form, FormErrors.of(refusal), hx);
        }
        Notice.done("rulebook.local.done.changed").after(redirect);
        return "redirect:" + RegulationPage.LIST + "/" + regulation.text();
    }

    private void requireOpen(Regulation draft, Actor actor) {
        permits.requireEnter(actor, draft.unit());
        draft.requireDraft();
    }

    private ModelAndView form(Regulation draft, RegulationForm form, FormErrors errors, Hx hx) {
        return hx.form(
                "rulebook/local/form",
                new RegulationFormPage(
                        form,
                        draft,
                        List.of(),
                        "",
                        RegulationFormPage.awards(rulebook, regulations.formsAbove(draft.unit()), form),
                        errors,
                        List.of()),
                errors);
    }
}
