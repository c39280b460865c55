package vn.thidua.plan.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Organization;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Remark;
import vn.thidua.plan.usecase.IssuePlan;
import vn.thidua.plan.usecase.NextNumber;
import vn.thidua.plan.usecase.RecallPlan;
import vn.thidua.plan.usecase.ReturnPlan;
import vn.thidua.plan.usecase.SubmitPlan;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.Sensitive;

/// From the officer's desk to the head's and back: submitting, returning, signing.
@Controller
@RequestMapping("/plans/{plan}")
class SigningController {
    private final Reader reader;
    private final PlanPermits permits;
    private final Organization organization;
    private final NextNumber nextNumber;
    private final RemarkBoard remarks;
    private final SubmitPlan submit;
    private final RecallPlan recall;
    private final ReturnPlan giveBack;
    private final IssuePlan issue;
    private final Clock clock;

    SigningController(
            Reader reader,
            PlanPermits permits,
            Organization organization,
            NextNumber nextNumber,
            RemarkBoard remarks,
            SubmitPlan submit,
            RecallPlan recall,
            ReturnPlan giveBack,
            IssuePlan issue,
            Clock clock) {
        this.reader = reader;
        this.permits = permits;
        this.organization = organization;
        this.nextNumber = nextNumber;
        this.remarks = remarks;
        this.submit = submit;
        this.recall = recall;
        this.giveBack = giveBack;
        this.issue = issue;
        this.clock = clock;
    }

    @PostMapping("/submission")
    Object submit(PlanId plan, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            submit.execute(plan, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("plan/plan", reader.page(plan, actor, errors), errors);
        }
        Notice.done("plan.done.submitted").after(redirect);
        return "redirect:/plans/" + plan.text();
    }

    @PostMapping("/submission/removal")
    String recall(PlanId plan, Actor actor, RedirectAttributes redirect) {
        recall.execute(plan, actor);
        Notice.done("plan.done.recalled").after(redirect);
        return "redirect:/plans/" + plan.text();
    }

    @PostMapping("/return")
    Object giveBack(PlanId plan, @RequestParam String reason, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            giveBack.execute(plan, reason, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("plan/plan", reader.page(plan, actor, errors), errors);
        }
        Notice.done("plan.done.returned").after(redirect);
        return "redirect:/plans/" + plan.text();
    }

    @GetMapping("/issue")
    ModelAndView issueForm(PlanId plan, Actor actor, Hx hx) {
        var today = hx.texts().date(LocalDate.now(clock));
        return hx.page("plan/issue", page(plan, today, FormErrors.none(), actor));
    }

    @PostMapping("/issue")
    @Sensitive
    Object issue(
            PlanId plan,
            @RequestParam int revision,
            @RequestParam String date,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            var number = issue.execute(plan, new IssuePlan.Signature(revision, day(date)), actor);
            Notice.done("plan.done.issued", number).after(redirect);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("plan/issue", page(plan, date, errors, actor), errors);
        }
        return "redirect:/plans/" + plan.text();
    }

    private SigningPage page(PlanId id, String date, FormErrors errors, Actor actor) {
        var plan = permits.require(actor, Act.SIGN, id);
        plan.requireSubmitted();
        var today = LocalDate.now(clock);
        return new SigningPage(
                plan,
                organization.unit(plan.unit()).name(),
                nextNumber.of(plan, today.getYear()),
                date,
                plan.warning(),
                remarks.of(id).stream().filter(Remark::open).count(),
                today,
                errors);
    }

    /// `14/08/2026`; null where it is no day.
    private static @Nullable LocalDate day(String text) {
        var parts = text.strip().split("/");
        try {
            return parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : null;
        } catch (DateTimeException | NumberFormatException _) {
            return null;
        }
    }
}
