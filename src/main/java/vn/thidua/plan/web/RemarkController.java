package vn.thidua.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.RemarkId;
import vn.thidua.plan.usecase.MakeRemark;
import vn.thidua.plan.usecase.SettleRemark;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// What colleagues say about passages.
@Controller
@RequestMapping("/plans/{plan}/remarks")
class RemarkController {
    private final Reader reader;
    private final MakeRemark make;
    private final SettleRemark settle;

    RemarkController(Reader reader, MakeRemark make, SettleRemark settle) {
        this.reader = reader;
        this.make = make;
        this.settle = settle;
    }

    @PostMapping
    Object make(
            PlanId plan,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam String text,
            @Nullable RemarkId answers,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            make.execute(plan, new MakeRemark.Words(quote, text, answers), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("plan/plan", reader.page(plan, actor, errors), errors);
        }
        Notice.done("plan.done.remarked").after(redirect);
        return "redirect:/plans/" + plan.text() + "#remarks";
    }

    @PostMapping("/{remark}/settlement")
    String settle(PlanId plan, RemarkId remark, Actor actor) {
        settle.execute(plan, remark, actor);
        return "redirect:/plans/" + plan.text() + "#remarks";
    }

    @PostMapping("/{remark}/settlement/removal")
    String reopen(PlanId plan, RemarkId remark, Actor actor) {
        settle.reopen(plan, remark, actor);
        return "redirect:/plans/" + plan.text() + "#remarks";
    }
}
