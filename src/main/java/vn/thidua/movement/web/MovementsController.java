package vn.thidua.movement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The list of movements, on the page and as an Excel file. It shows the working year unless another is asked for or
/// words are searched for.
@Controller
class MovementsController {
    private static final String ALL = "all";

    private final MovementBoard movements;

    MovementsController(MovementBoard movements) {
        this.movements = movements;
    }

    @GetMapping("/movements")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var query = query(parameters);
        int year = year(query, hx);
        return hx.page("movement/movements", new MovementsPage(movements.page(query, year, actor), year, hx.year()));
    }

    @GetMapping("/movements.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        List<Column<MovementLine>> columns = List.of(
                new Column<>("movement.title", MovementLine::title),
                new Column<>("movement.number", MovementLine::number),
                new Column<>("movement.unit", MovementLine::unit),
                new Column<>("movement.year", MovementLine::year),
                new Column<>("movement.state", line -> texts.of(line.stateText())),
                new Column<>("movement.from", MovementLine::from),
                new Column<>("movement.to", MovementLine::to),
                new Column<>("movement.participants", MovementLine::participants),
                new Column<>("movement.duties", MovementLine::duties),
                new Column<>("movement.done", MovementLine::done),
                new Column<>("movement.late", MovementLine::late));
        var query = query(parameters);
        Workbook.write(
                response, texts.of("movement.list.file"), texts, columns, movements.all(query, year(query, hx), actor));
    }

    private static TableQuery query(Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "-launched");
        return TableQuery.of("/movements", asked, MovementBoard.COLUMNS, "q", "state", "year");
    }

    private static int year(TableQuery query, Hx hx) {
        var year = query.filter("year");
        if (year.matches("20\\d\\d")) {
            return Integer.parseInt(year);
        }
        return year.equals(ALL) || !query.filter("q").isEmpty() ? 0 : hx.year();
    }
}
