package vn.thidua.duty.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.usecase.AcceptDuty;
import vn.thidua.duty.usecase.MoveDuty;
import vn.thidua.duty.usecase.RestoreDuty;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.duty.usecase.WaiveDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// What the unit that asked decides about a duty.
@Controller
@RequestMapping("/duties/{duty}")
class DecisionController {
    private final DutySight sight;
    private final AcceptDuty accept;
    private final ReturnDuty giveBack;
    private final WaiveDuty waive;
    private final RestoreDuty restore;

    private final MoveDuty move;

    DecisionController(
            DutySight sight,
            AcceptDuty accept,
            ReturnDuty giveBack,
            WaiveDuty waive,
            RestoreDuty restore,
            MoveDuty move) {
        this.sight = sight;
        this.accept = accept;
        this.giveBack = giveBack;
        this.waive = waive;
        this.restore = restore;
        this.move = move;
    }

    @PostMapping("/acceptance")
    Object accept(DutyId duty, @RequestParam int seen, Actor actor, Hx hx, RedirectAttributes redirect) {
        return decided(duty, "accepted", "", () -> accept.execute(duty, seen, actor), actor, hx, redirect);
    }

    @PostMapping("/return")
    Object giveBack(
            DutyId duty,
            @RequestParam int seen,
            @RequestParam String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return decided(
                duty, "returned", reason, () -> giveBack.execute(duty, seen, reason, actor), actor, hx, redirect);
    }

    @PostMapping("/waiver")
    Object waive(
            DutyId duty,
            @RequestParam int seen,
            @RequestParam String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return decided(duty, "waived", reason, () -> waive.execute(duty, seen, reason, actor), actor, hx, redirect);
    }

    @PostMapping("/due-date")
    Object move(
            DutyId duty,
            @RequestParam int seen,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        return decided(duty, "moved", reason, () -> move.execute(duty, seen, day, reason, actor), actor, hx, redirect);
    }

    @PostMapping("/waiver/removal")
    Object restore(DutyId duty, @RequestParam int seen, Actor actor, Hx hx, RedirectAttributes redirect) {
        return decided(duty, "restored", "", () -> restore.execute(duty, seen, actor), actor, hx, redirect);
    }

    private Object decided(
            DutyId duty, String what, String reason, Runnable act, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            act.run();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("duty/duty", sight.page(duty, new DutySight.Sent("", reason, errors), actor), errors);
        }
        Notice.done("duty.done." + what).after(redirect);
        return "redirect:/duties/" + duty.text();
    }
}
