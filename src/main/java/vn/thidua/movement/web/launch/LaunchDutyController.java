package vn.thidua.movement.web.launch;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.prepare.FollowPlan;
import vn.thidua.movement.prepare.LeaveDutyOut;
import vn.thidua.movement.prepare.PrepareDuty;
import vn.thidua.plan.PlanId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One duty of a launch: changed, added, left out, taken in again, or as the plan says.
@Controller
@RequestMapping("/launches/{issued}/duties")
class LaunchDutyController {
    private static final String TEMPLATE = "movement/launch/duty";

    private final LaunchSight sight;
    private final PrepareDuty prepare;
    private final LeaveDutyOut leaveOut;
    private final FollowPlan followPlan;

    LaunchDutyController(LaunchSight sight, PrepareDuty prepare, LeaveDutyOut leaveOut, FollowPlan followPlan) {
        this.sight = sight;
        this.prepare = prepare;
        this.leaveOut = leaveOut;
        this.followPlan = followPlan;
    }

    @GetMapping("/new")
    ModelAndView blank(PlanId issued, Actor actor, Hx hx) {
        return hx.page(TEMPLATE, sight.added(issued, actor));
    }

    @GetMapping("/{task}")
    ModelAndView show(PlanId issued, @PathVariable String task, Actor actor, Hx hx) {
        return hx.page(TEMPLATE, sight.duty(issued, task, actor));
    }

    @PostMapping
    Object add(PlanId issued, DutyForm sent, Actor actor, Hx hx, RedirectAttributes redirect) {
        return saved(issued, "", sent, actor, hx, redirect);
    }

    @PostMapping("/{task}")
    Object change(
            PlanId issued, @PathVariable String task, DutyForm sent, Actor actor, Hx hx, RedirectAttributes redirect) {
        return saved(issued, task, sent, actor, hx, redirect);
    }

    @PostMapping("/{task}/removal")
    Object leaveOut(
            PlanId issued,
            @PathVariable String task,
            @RequestParam int seen,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return done(issued, "left_out", () -> leaveOut.execute(issued, task, true, seen, actor), actor, hx, redirect);
    }

    @PostMapping("/{task}/removal/removal")
    Object takeIn(
            PlanId issued,
            @PathVariable String task,
            @RequestParam int seen,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return done(issued, "taken_in", () -> leaveOut.execute(issued, task, false, seen, actor), actor, hx, redirect);
    }

    @PostMapping("/{task}/changes/removal")
    Object follow(
            PlanId issued,
            @PathVariable String task,
            @RequestParam int seen,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return done(issued, "as_planned", () -> followPlan.execute(issued, task, seen, actor), actor, hx, redirect);
    }

    private Object saved(PlanId issued, String id, DutyForm sent, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            prepare.execute(issued, id, sent.wish(), sent.seen(), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(TEMPLATE, sight.again(issued, id, sent.wish(), errors, actor), errors);
        }
        Notice.done("movement.launch.saved").after(redirect);
        return list(issued);
    }

    private Object done(PlanId issued, String what, Runnable act, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            act.run();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(LaunchDutiesController.TEMPLATE, sight.duties(issued, Map.of(), errors, actor), errors);
        }
        Notice.done("movement.launch." + what).after(redirect);
        return list(issued);
    }

    private static String list(PlanId issued) {
        return "redirect:" + LaunchHead.address(issued) + LaunchHead.Step.DUTIES.path();
    }
}
