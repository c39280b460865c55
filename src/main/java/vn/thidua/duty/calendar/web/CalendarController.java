package vn.thidua.duty.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.duty.calendar.CalendarYear;
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// A year of the working calendar, for everybody who is signed in: the working year unless another is asked for.
@Controller
class CalendarController {
    static final String ADDRESS = "/working-calendar";

    private final CalendarBoard board;

    CalendarController(CalendarBoard board) {
        this.board = board;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var query = query(parameters);
        return hx.page("duty/calendar", board.page(query, year(query, hx), actor));
    }

    @GetMapping(ADDRESS + ".xlsx")
    void export(@RequestParam Map<String, String> parameters, Hx hx, HttpServletResponse response) throws IOException {
        var texts = hx.texts();
        var query = query(parameters);
        var year = year(query, hx);
        List<Column<DayLine>> columns = List.of(
                new Column<>("duty.calendar.day", DayLine::day),
                new Column<>("duty.calendar.weekday", line -> line.weekday(texts)),
                new Column<>("duty.calendar.kind", line -> texts.of(line.kindText())),
                new Column<>("duty.calendar.what", line -> line.what(texts)),
                new Column<>("duty.calendar.source", line -> line.source(texts)),
                new Column<>("duty.calendar.state", line -> texts.of(line.stateText())));
        Workbook.write(
                response,
                texts.of("duty.calendar.file", Integer.toString(year)),
                texts,
                columns,
                board.all(query, year));
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of(ADDRESS, parameters, CalendarBoard.COLUMNS, "year", "kind", "q");
    }

    private static int year(TableQuery query, Hx hx) {
        var asked = query.filter("year");
        var year = asked.matches("\\d{4}") ? Integer.parseInt(asked) : hx.year();
        return Math.clamp(year, CalendarYear.FIRST, CalendarYear.LAST);
    }
}
