package vn.thidua.movement.web.course;

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
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.EventRelation;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.usecase.MoveTask;
import vn.thidua.movement.usecase.SetEventDate;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// The days of a movement's events and tasks.
@Controller
@RequestMapping("/movements/{movement}/dates")
class DatesController {
    private final DatesSight sight;
    private final SetEventDate setDate;
    private final MoveTask moveTask;

    DatesController(DatesSight sight, SetEventDate setDate, MoveTask moveTask) {
        this.sight = sight;
        this.setDate = setDate;
        this.moveTask = moveTask;
    }

    @GetMapping
    ModelAndView show(MovementId movement, Actor actor, Hx hx) {
        return hx.page("movement/dates", sight.page(movement, null, FormErrors.none(), actor));
    }

    @PostMapping("/events")
    Object setDate(
            MovementId movement,
            @RequestParam String event,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "AT") EventRelation relation,
            @RequestParam(defaultValue = "0") int days,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var order = new SetEventDate.Order(event, day, relation, days);
        try {
            int moved = setDate.execute(movement, order, actor);
            Notice.done("movement.done.dated", Integer.toString(moved)).after(redirect);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("movement/dates", sight.page(movement, order, errors, actor), errors);
        }
        return "redirect:/movements/" + movement.text() + "/dates";
    }

    @GetMapping("/{task}")
    ModelAndView task(MovementId movement, TaskId task, Actor actor, Hx hx) {
        return hx.page("movement/task_date", sight.task(movement, task, "", "", FormErrors.none(), actor));
    }

    @PostMapping("/{task}")
    Object move(
            MovementId movement,
            TaskId task,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            int moved = moveTask.execute(movement, task, day, reason, actor);
            Notice.done("movement.done.dated", Integer.toString(moved)).after(redirect);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var written = day == null ? "" : day.toString();
            return hx.form("movement/task_date", sight.task(movement, task, written, reason, errors, actor), errors);
        }
        return "redirect:/movements/" + movement.text() + "/dates";
    }
}
