package vn.thidua.movement.web.launch;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.prepare.AnswerDoubts;
import vn.thidua.movement.prepare.Preparing;
import vn.thidua.plan.PlanId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.Workbook;

/// The second step of a launch: the duties that follow from the plan, by day or by unit, and what it leaves open.
@Controller
@RequestMapping("/launches/{issued}")
class LaunchDutiesController {
    static final String TEMPLATE = "movement/launch/duties";

    private final Preparing preparing;
    private final LaunchSight sight;
    private final AnswerDoubts answer;

    LaunchDutiesController(Preparing preparing, LaunchSight sight, AnswerDoubts answer) {
        this.preparing = preparing;
        this.sight = sight;
        this.answer = answer;
    }

    @GetMapping("/duties")
    Object show(PlanId issued, @RequestParam Map<String, String> asked, Actor actor, Hx hx) {
        var launched = preparing.launched(issued, actor);
        return launched.isPresent()
                ? "redirect:/movements/" + launched.get().text()
                : hx.page(TEMPLATE, sight.duties(issued, asked, FormErrors.none(), actor));
    }

    @GetMapping({"/duties.xlsx", "/confirmation.xlsx"})
    void export(
            PlanId issued, @RequestParam Map<String, String> asked, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        List<Column<LaunchSight.Owed>> columns = List.of(
                new Column<>("movement.launch.unit", owed -> owed.unit().name()),
                new Column<>("movement.launch.words", owed -> owed.line().duty().words()),
                new Column<>(
                        "movement.launch.kind", owed -> texts.of(owed.line().kindText())),
                new Column<>(
                        "movement.launch.opens_on", owed -> owed.line().duty().opensOn()),
                new Column<>("movement.launch.due_on", owed -> owed.line().dueOn()),
                new Column<>("movement.launch.quote", owed -> owed.line().quote()));
        Workbook.write(
                response, texts.of("movement.launch.duties.file"), texts, columns, sight.owed(issued, asked, actor));
    }

    @PostMapping("/answers")
    Object answer(
            PlanId issued, @RequestParam Map<String, String> sent, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            var prepared = sight.prepared(issued, actor);
            int said = answer.execute(issued, new SentAnswers(sent).about(prepared), actor);
            (said == 0
                            ? Notice.warning("movement.launch.answered.none")
                            : Notice.done("movement.launch.answered", Integer.toString(said)))
                    .after(redirect);
            return "redirect:" + LaunchHead.address(issued) + "/duties#questions";
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(TEMPLATE, sight.duties(issued, Map.of(), errors, actor), errors);
        }
    }
}
