package vn.thidua.duty.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.AccountId;
import vn.thidua.duty.calendar.CalendarYear;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;

/// The month of my duties: of the unit acted for, or of all my units.
@Controller
class AgendaController {
    static final String ADDRESS = "/calendar";

    private final Agenda agenda;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AgendaController(Agenda agenda, WorkingCalendar calendar, Clock clock) {
        this.agenda = agenda;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String units,
            Actor actor,
            Hx hx) {
        var today = LocalDate.now(clock);
        var wanted = month(month, YearMonth.from(today));
        var all = units.equals("all");
        var duties = agenda.between(
                AgendaPage.first(wanted),
                AgendaPage.last(wanted),
                new AccountId(actor.account()),
                all ? null : hx.unit());
        return hx.page("duty/agenda", AgendaPage.of(wanted, today, all, duties, calendar));
    }

    /// What cannot be read, or lies beyond the working calendar, is this month.
    private static YearMonth month(String text, YearMonth usual) {
        if (!text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return usual;
        }
        var month = YearMonth.parse(text);
        return month.getYear() > CalendarYear.FIRST && month.getYear() < CalendarYear.LAST ? month : usual;
    }
}
