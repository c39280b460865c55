package vn.thidua.plan.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.correct.ProvisionKind;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.usecase.CorrectProvision;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// Setting right what the reader understood.
@Controller
@RequestMapping("/plans/{plan}")
class ProvisionController {
    private static final String FORM = "plan/provision";

    private final PlanPermits permits;
    private final Revisions revisions;
    private final CorrectProvision correct;

    ProvisionController(PlanPermits permits, Revisions revisions, CorrectProvision correct) {
        this.permits = permits;
        this.revisions = revisions;
        this.correct = correct;
    }

    @GetMapping("/provisions/{kind}/{index}")
    ModelAndView form(
            PlanId plan,
            @PathVariable ProvisionKind kind,
            @PathVariable int index,
            @RequestParam int base,
            Actor actor,
            Hx hx) {
        return hx.page(FORM, page(plan, kind, index, base, null, FormErrors.none(), actor));
    }

    @GetMapping("/provisions/{kind}/new")
    ModelAndView newForm(PlanId plan, @PathVariable ProvisionKind kind, Actor actor, Hx hx) {
        return hx.page(FORM, page(plan, kind, -1, 0, Map.of(), FormErrors.none(), actor));
    }

    @PostMapping("/provisions/{kind}/{index}")
    Object change(
            PlanId plan,
            @PathVariable ProvisionKind kind,
            @PathVariable int index,
            @RequestParam int base,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            correct.change(plan, new CorrectProvision.Target(base, kind, index), fields, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(FORM, page(plan, kind, index, base, fields, errors, actor), errors);
        }
        Notice.done("plan.done.corrected").after(redirect);
        return "redirect:/plans/" + plan.text() + "#" + PaperMarks.itemId(kind, index);
    }

    @PostMapping("/provisions/{kind}")
    Object add(
            PlanId plan,
            @PathVariable ProvisionKind kind,
            @RequestParam Map<String, String> fields,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            correct.add(plan, kind, fields, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(FORM, page(plan, kind, -1, 0, fields, errors, actor), errors);
        }
        Notice.done("plan.done.provision_added").after(redirect);
        return "redirect:/plans/" + plan.text() + "#g-" + kind;
    }

    @PostMapping("/provisions/{kind}/{index}/removal")
    String remove(
            PlanId plan,
            @PathVariable ProvisionKind kind,
            @PathVariable int index,
            @RequestParam int base,
            Actor actor,
            RedirectAttributes redirect) {
        correct.remove(plan, new CorrectProvision.Target(base, kind, index), actor);
        Notice.done("plan.done.provision_removed").after(redirect);
        return "redirect:/plans/" + plan.text() + "#g-" + kind;
    }

    /// Takes a correction back.
    @PostMapping("/corrections/{position}/removal")
    String drop(
            PlanId plan, @PathVariable int position, @RequestParam int base, Actor actor, RedirectAttributes redirect) {
        correct.drop(plan, base, position, actor);
        Notice.done("plan.done.correction_dropped").after(redirect);
        return "redirect:/plans/" + plan.text();
    }

    private ProvisionPage page(
            PlanId id,
            ProvisionKind kind,
            int index,
            int base,
            @Nullable Map<String, String> written,
            FormErrors errors,
            Actor actor) {
        var plan = permits.require(actor, Act.DRAFT, id);
        plan.requireOpen();
        if (index < 0) {
            return new ProvisionPage(id, plan.title(), kind, index, base, "", orEmpty(written), errors);
        }
        var revision = revisions.require(id, base);
        var reading = CorrectedReading.of(revision.text(), revision.corrections());
        if (index >= reading.all(kind).size()) {
            throw new Missing("provision");
        }
        var provision = reading.at(kind, index);
        return new ProvisionPage(
                id,
                plan.title(),
                kind,
                index,
                base,
                provision.source().span().of(revision.text()),
                written == null ? kind.shown(provision) : written,
                errors);
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> written) {
        return written == null ? new HashMap<>() : written;
    }
}
