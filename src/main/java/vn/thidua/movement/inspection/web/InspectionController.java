package vn.thidua.movement.inspection.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
import vn.thidua.movement.inspection.AskMending;
import vn.thidua.movement.inspection.CloseInspection;
import vn.thidua.movement.inspection.InspectionId;
import vn.thidua.movement.inspection.Mending;
import vn.thidua.movement.inspection.RecordInspection;
import vn.thidua.movement.inspection.ReopenInspection;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// One inspection: what was found, what is to be mended, and its end.
@Controller
@RequestMapping("/movements/{movement}/inspections/{inspection}")
class InspectionController {
    private static final String PAGE = "movement/inspection/inspection";

    private final InspectionSight sight;
    private final RecordInspection record;
    private final AskMending askMending;
    private final CloseInspection close;
    private final ReopenInspection reopen;

    InspectionController(
            InspectionSight sight,
            RecordInspection record,
            AskMending askMending,
            CloseInspection close,
            ReopenInspection reopen) {
        this.sight = sight;
        this.record = record;
        this.askMending = askMending;
        this.close = close;
        this.reopen = reopen;
    }

    @GetMapping
    ModelAndView show(MovementId movement, InspectionId inspection, Actor actor, Hx hx) {
        return hx.page(PAGE, sight.page(movement, inspection, InspectionPage.Sent.NOTHING, actor));
    }

    @PostMapping("/record")
    Object record(
            MovementId movement, InspectionId inspection, RecordForm form, Actor actor, Hx hx, RedirectAttributes to) {
        try {
            record.execute(movement, inspection, form.written(), actor);
        } catch (Refusal refusal) {
            return again(movement, inspection, form.sent(FormErrors.of(refusal)), actor, hx);
        }
        return done("recorded", movement, inspection, to);
    }

    @PostMapping("/mendings")
    Object askMending(
            MovementId movement,
            InspectionId inspection,
            @RequestParam String words,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate by,
            Actor actor,
            Hx hx,
            RedirectAttributes to) {
        try {
            askMending.execute(movement, inspection, new Mending.Wanted(words, by), actor);
        } catch (Refusal refusal) {
            var sent = InspectionPage.Sent.mending(words, by == null ? "" : by.toString(), FormErrors.of(refusal));
            return again(movement, inspection, sent, actor, hx);
        }
        return done("mending", movement, inspection, to);
    }

    @PostMapping("/closing")
    Object close(
            MovementId movement,
            InspectionId inspection,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes to) {
        try {
            close.execute(movement, inspection, reason, actor);
        } catch (Refusal refusal) {
            var sent = InspectionPage.Sent.reason(reason, FormErrors.of(refusal));
            return again(movement, inspection, sent, actor, hx);
        }
        return done("closed", movement, inspection, to);
    }

    @PostMapping("/closing/removal")
    Object reopen(MovementId movement, InspectionId inspection, Actor actor, Hx hx, RedirectAttributes to) {
        try {
            reopen.execute(movement, inspection, actor);
        } catch (Refusal refusal) {
            var sent = InspectionPage.Sent.refused(FormErrors.of(refusal));
            return again(movement, inspection, sent, actor, hx);
        }
        return done("reopened", movement, inspection, to);
    }

    private ModelAndView again(
            MovementId movement, InspectionId inspection, InspectionPage.Sent sent, Actor actor, Hx hx) {
        return hx.form(PAGE, sight.page(movement, inspection, sent, actor), sent.errors());
    }

    static String done(String what, MovementId movement, InspectionId inspection, RedirectAttributes to) {
        Notice.done("movement.inspection.done." + what).after(to);
        return "redirect:/movements/" + movement.text() + "/inspections/" + inspection.text();
    }
}
