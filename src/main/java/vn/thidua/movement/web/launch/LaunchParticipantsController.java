package vn.thidua.movement.web.launch;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.prepare.PrepareParticipants;
import vn.thidua.movement.prepare.Preparing;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.PlanId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.Workbook;

/// The first step of a launch: who takes part. What is chosen is kept at once, so that every button only leads on.
@Controller
@RequestMapping("/launches/{issued}")
class LaunchParticipantsController {
    private static final String TEMPLATE = "movement/launch/participants";

    private final Preparing preparing;
    private final ParticipantsSight sight;
    private final PrepareParticipants prepare;

    LaunchParticipantsController(Preparing preparing, ParticipantsSight sight, PrepareParticipants prepare) {
        this.preparing = preparing;
        this.sight = sight;
        this.prepare = prepare;
    }

    @GetMapping("/participants")
    Object show(PlanId issued, @RequestParam Map<String, String> asked, Actor actor, Hx hx) {
        var launched = preparing.launched(issued, actor);
        return launched.isPresent()
                ? "redirect:/movements/" + launched.get().text()
                : hx.page(TEMPLATE, sight.page(issued, asked, actor));
    }

    @GetMapping("/participants.xlsx")
    void export(PlanId issued, Actor actor, Hx hx, HttpServletResponse response) throws IOException {
        var texts = hx.texts();
        List<Column<UnitView>> columns = List.of(
                new Column<>("movement.launch.unit", UnitView::name),
                new Column<>("movement.launch.unit_kind", unit -> texts.of(UnitText.kind(unit.kind()))));
        Workbook.write(
                response, texts.of("movement.launch.participants.file"), texts, columns, sight.all(issued, actor));
    }

    @PostMapping("/participants")
    Object choose(PlanId issued, @RequestParam MultiValueMap<String, String> sent, Actor actor, Hx hx) {
        var form = ParticipantsForm.of(sent);
        try {
            var before = preparing.of(issued, actor).preparation().audience();
            prepare.execute(issued, form.on(before), form.seen(), actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(TEMPLATE, sight.again(issued, form, errors, actor), errors);
        }
        var address = "redirect:" + LaunchHead.address(issued);
        return switch (form.go()) {
            case "next" -> address + "/duties";
            case "find" -> address + "/participants?q=" + encoded(form.q()) + "#pick";
            default ->
                address + "/participants"
                        + (form.q().isEmpty()
                                ? form.at().isEmpty() ? "" : "?at=" + encoded(form.at())
                                : "?q=" + encoded(form.q()));
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
