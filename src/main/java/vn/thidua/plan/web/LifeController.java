package vn.thidua.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.usecase.AmendPlan;
import vn.thidua.plan.usecase.ClosePlan;
import vn.thidua.plan.usecase.DeletePlan;
import vn.thidua.plan.usecase.DropAmendment;
import vn.thidua.site.Notice;

/// After the signature, and away: amending, closing, throwing away and bringing back.
@Controller
@RequestMapping("/plans/{plan}")
class LifeController {
    private final AmendPlan amend;
    private final DropAmendment dropAmendment;
    private final ClosePlan close;
    private final DeletePlan delete;

    LifeController(AmendPlan amend, DropAmendment dropAmendment, ClosePlan close, DeletePlan delete) {
        this.amend = amend;
        this.dropAmendment = dropAmendment;
        this.close = close;
        this.delete = delete;
    }

    @PostMapping("/amendments")
    String amend(PlanId plan, Actor actor, RedirectAttributes redirect) {
        amend.execute(plan, actor);
        Notice.done("plan.done.amending").after(redirect);
        return "redirect:/plans/" + plan.text();
    }

    @PostMapping("/amendments/removal")
    String dropAmendment(PlanId plan, Actor actor, RedirectAttributes redirect) {
        dropAmendment.execute(plan, actor);
        Notice.done("plan.done.amendment_dropped").after(redirect);
        return "redirect:/plans/" + plan.text();
    }

    @PostMapping("/closure")
    String close(PlanId plan, Actor actor, RedirectAttributes redirect) {
        close.execute(plan, actor);
        Notice.done("plan.done.closed").after(redirect);
        return "redirect:/plans/" + plan.text();
    }

    @PostMapping("/removal")
    String delete(PlanId plan, Actor actor, RedirectAttributes redirect) {
        delete.execute(plan, actor);
        Notice.done("plan.done.deleted").after(redirect);
        return "redirect:/plans/" + plan.text();
    }

    @PostMapping("/removal/removal")
    String restore(PlanId plan, Actor actor, RedirectAttributes redirect) {
        delete.restore(plan, actor);
        Notice.done("plan.done.restored").after(redirect);
        return "redirect:/plans/" + plan.text();
    }
}
