package vn.thidua.duty.calendar.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.duty.calendar.CalendarPermits;
import vn.thidua.duty.calendar.DayMoveId;
import vn.thidua.duty.calendar.usecase.MoveDays;
import vn.thidua.duty.calendar.usecase.RemoveDayMove;
import vn.thidua.duty.calendar.usecase.RestoreDayMove;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;

/// What notices move: entered, taken out, put back.
@Controller
@RequestMapping(CalendarController.ADDRESS + "/moves")
class DayMoveController {
    private static final String FORM = "duty/calendar_move";

    private final CalendarPermits permits;
    private final MoveDays moveDays;
    private final RemoveDayMove remove;
    private final RestoreDayMove restore;

    DayMoveController(CalendarPermits permits, MoveDays moveDays, RemoveDayMove remove, RestoreDayMove restore) {
        this.permits = permits;
        this.moveDays = moveDays;
        this.remove = remove;
        this.restore = restore;
    }

    @GetMapping("/new")
    ModelAndView newForm(DayMoveForm form, @RequestParam(required = false) @Nullable Integer year, Actor actor, Hx hx) {
        permits.requireKeeper(actor);
        var back = form.year() == null ? year : form.year();
        return hx.page(FORM, new DayMovePage(form, address(back, hx), FormErrors.none()));
    }

    @PostMapping
    Object enter(DayMoveForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        permits.requireKeeper(actor);
        try {
            moveDays.execute(form.particulars(), actor);
            Notice.done("duty.calendar.done.moved").after(redirect);
            return "redirect:" + address(form.year(), hx);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(FORM, new DayMovePage(form, address(form.year(), hx), errors), errors);
        }
    }

    @PostMapping("/{move}/removal")
    String remove(DayMoveId move, Actor actor, RedirectAttributes redirect) {
        var year = remove.execute(move, actor);
        Notice.done("duty.calendar.done.removed").after(redirect);
        return "redirect:" + address(year) + "#moves";
    }

    @PostMapping("/{move}/restoration")
    String restore(DayMoveId move, Actor actor, RedirectAttributes redirect) {
        var year = restore.execute(move, actor);
        Notice.done("duty.calendar.done.restored").after(redirect);
        return "redirect:" + address(year) + "#moves";
    }

    private static String address(@Nullable Integer year, Hx hx) {
        return address(year == null ? hx.year() : year);
    }

    static String address(int year) {
        return CalendarController.ADDRESS + "?year=" + year;
    }
}
