package vn.thidua.movement.web.launch;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.prepare.LaunchPrepared;
import vn.thidua.movement.prepare.Preparing;
import vn.thidua.plan.PlanId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The launch itself: its last step, and yes.
@Controller
@RequestMapping("/launches/{issued}")
class LaunchController {
    private static final String TEMPLATE = "movement/launch/confirmation";

    private final Preparing preparing;
    private final LaunchSight sight;
    private final LaunchPrepared launch;

    LaunchController(Preparing preparing, LaunchSight sight, LaunchPrepared launch) {
        this.preparing = preparing;
        this.sight = sight;
        this.launch = launch;
    }

    @GetMapping
    String begin(PlanId issued, Actor actor) {
        return preparing
                .launched(issued, actor)
                .map(movement -> "redirect:/movements/" + movement.text())
                .orElse("redirect:" + LaunchHead.address(issued) + LaunchHead.Step.PARTICIPANTS.path());
    }

    @GetMapping("/confirmation")
    Object confirm(PlanId issued, @RequestParam Map<String, String> asked, Actor actor, Hx hx) {
        var launched = preparing.launched(issued, actor);
        return launched.isPresent()
                ? "redirect:/movements/" + launched.get().text()
                : hx.page(TEMPLATE, sight.confirmation(issued, asked, FormErrors.none(), actor));
    }

    @PostMapping
    Object launch(
            PlanId issued,
            LaunchKey formKey,
            @RequestParam int edition,
            @RequestParam int revision,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            var movement = launch.execute(issued, new LaunchPrepared.Seen(formKey.value(), edition, revision), actor);
            Notice.done("movement.launch.done").after(redirect);
            return "redirect:/movements/" + movement.text();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(TEMPLATE, sight.confirmation(issued, Map.of(), errors, actor), errors);
        }
    }
}
