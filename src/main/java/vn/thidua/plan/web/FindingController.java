package vn.thidua.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.usecase.AcceptFinding;
import vn.thidua.plan.usecase.ApplyFix;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// What is done about findings.
@Controller
@RequestMapping("/plans/{plan}/findings")
class FindingController {
    private final Reader reader;
    private final ApplyFix applyFix;
    private final AcceptFinding accept;

    FindingController(Reader reader, ApplyFix applyFix, AcceptFinding accept) {
        this.reader = reader;
        this.applyFix = applyFix;
        this.accept = accept;
    }

    @PostMapping("/fix")
    String fix(
            PlanId plan,
            @RequestParam String finding,
            @RequestParam int near,
            Actor actor,
            RedirectAttributes redirect) {
        applyFix.execute(plan, finding, near, actor);
        Notice.done("plan.done.fixed").after(redirect);
        return "redirect:/plans/" + plan.text() + "#findings";
    }

    @PostMapping("/acceptance")
    Object accept(
            PlanId plan,
            @RequestParam String finding,
            @RequestParam String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            accept.execute(plan, finding, reason, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("plan/plan", reader.page(plan, actor, errors), errors);
        }
        Notice.done("plan.done.accepted").after(redirect);
        return "redirect:/plans/" + plan.text() + "#findings";
    }

    @PostMapping("/acceptance/removal")
    String withdraw(PlanId plan, @RequestParam String finding, Actor actor, RedirectAttributes redirect) {
        accept.withdraw(plan, finding, actor);
        Notice.done("plan.done.acceptance_withdrawn").after(redirect);
        return "redirect:/plans/" + plan.text() + "#findings";
    }
}
