package vn.thidua.duty.calendar.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.duty.calendar.CalendarYear;
import vn.thidua.duty.calendar.usecase.ConfirmYear;
import vn.thidua.duty.calendar.usecase.ReopenYear;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.site.Notice;

/// The confirmation of a year.
@Controller
@RequestMapping(CalendarController.ADDRESS + "/{year}/confirmation")
class ConfirmationController {
    private static final UUID NOTHING_SEEN = new UUID(0, 0);

    private final ConfirmYear confirm;
    private final ReopenYear reopen;

    ConfirmationController(ConfirmYear confirm, ReopenYear reopen) {
        this.confirm = confirm;
        this.reopen = reopen;
    }

    @PostMapping
    String confirm(@PathVariable int year, @RequestParam String seen, Actor actor, RedirectAttributes redirect) {
        confirm.execute(known(year), Ids.parse(seen).orElse(NOTHING_SEEN), actor);
        Notice.done("duty.calendar.done.confirmed", Integer.toString(year)).after(redirect);
        return "redirect:" + DayMoveController.address(year);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable int year, Actor actor, RedirectAttributes redirect) {
        reopen.execute(known(year), actor);
        Notice.done("duty.calendar.done.reopened", Integer.toString(year)).after(redirect);
        return "redirect:" + DayMoveController.address(year);
    }

    private static int known(int year) {
        if (year < CalendarYear.FIRST || year > CalendarYear.LAST) {
            throw new Missing("year");
        }
        return year;
    }
}
