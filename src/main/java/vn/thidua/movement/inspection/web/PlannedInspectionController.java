package vn.thidua.movement.inspection.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.inspection.CancelInspection;
import vn.thidua.movement.inspection.ChangeInspection;
import vn.thidua.movement.inspection.InspectionId;
import vn.thidua.movement.inspection.InspectionPermits;
import vn.thidua.movement.inspection.RestoreInspection;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;

/// An inspection that has not been held: changed, called off, planned again.
@Controller
@RequestMapping("/movements/{movement}/inspections/{inspection}")
class PlannedInspectionController {
    private static final String FORM = "movement/inspection/planning";
    private static final String PAGE = "movement/inspection/inspection";

    private final InspectionPermits permits;
    private final InspectionSight sight;
    private final MovementHeads heads;
    private final ChangeInspection change;
    private final CancelInspection cancel;
    private final RestoreInspection restore;

    PlannedInspectionController(
            InspectionPermits permits,
            InspectionSight sight,
            MovementHeads heads,
            ChangeInspection change,
            CancelInspection cancel,
            RestoreInspection restore) {
        this.permits = permits;
        this.sight = sight;
        this.heads = heads;
        this.change = change;
        this.cancel = cancel;
        this.restore = restore;
    }

    @GetMapping("/plan")
    ModelAndView form(MovementId movement, InspectionId inspection, Actor actor, Hx hx) {
        var held = permits.requireKeep(actor, movement, inspection);
        return hx.page(FORM, page(movement, inspection, PlanningForm.of(held.inspection()), FormErrors.none(), actor));
    }

    @PostMapping("/plan")
    Object change(
            MovementId movement,
            InspectionId inspection,
            PlanningForm form,
            Actor actor,
            Hx hx,
            RedirectAttributes to) {
        try {
            change.execute(movement, inspection, form.version(), form.planned(), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(FORM, page(movement, inspection, form, errors, actor), errors);
        }
        return InspectionController.done("changed", movement, inspection, to);
    }

    @PostMapping("/cancellation")
    Object cancel(
            MovementId movement,
            InspectionId inspection,
            @RequestParam String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes to) {
        try {
            cancel.execute(movement, inspection, reason, actor);
        } catch (Refusal refusal) {
            var sent = InspectionPage.Sent.reason(reason, FormErrors.of(refusal));
            return hx.form(PAGE, sight.page(movement, inspection, sent, actor), sent.errors());
        }
        return InspectionController.done("cancelled", movement, inspection, to);
    }

    @PostMapping("/cancellation/removal")
    Object restore(MovementId movement, InspectionId inspection, Actor actor, Hx hx, RedirectAttributes to) {
        try {
            restore.execute(movement, inspection, actor);
        } catch (Refusal refusal) {
            var sent = InspectionPage.Sent.refused(FormErrors.of(refusal));
            return hx.form(PAGE, sight.page(movement, inspection, sent, actor), sent.errors());
        }
        return InspectionController.done("restored", movement, inspection, to);
    }

    private PlanningPage page(
            MovementId movement, InspectionId inspection, PlanningForm form, FormErrors errors, Actor actor) {
        var held = permits.requireSee(actor, movement, inspection);
        return new PlanningPage(
                heads.of(movement, InspectionTab.PATH, actor), held.inspection(), List.of(), form, errors);
    }
}
