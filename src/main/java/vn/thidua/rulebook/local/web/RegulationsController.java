package vn.thidua.rulebook.local.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.rulebook.local.RegulatedUnits;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The regulations one may read, on the page and as an Excel file.
@Controller
class RegulationsController {
    private final RegulationBoard board;
    private final RegulationPermits permits;
    private final RegulatedUnits units;

    RegulationsController(RegulationBoard board, RegulationPermits permits, RegulatedUnits units) {
        this.board = board;
        this.permits = permits;
        this.units = units;
    }

    @GetMapping(RegulationPage.LIST)
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page(
                "rulebook/local/regulations",
                new RegulationsPage(board.page(query(parameters), actor), units.ofAll(actor), permits.mayEnter(actor)));
    }

    @GetMapping(RegulationPage.LIST + ".xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        List<Column<RegulationLine>> columns = List.of(
                new Column<>("rulebook.local.field.number", RegulationLine::number),
                new Column<>("rulebook.local.field.title", RegulationLine::title),
                new Column<>("rulebook.local.unit", RegulationLine::unit),
                new Column<>("rulebook.from", RegulationLine::from),
                new Column<>("rulebook.until", RegulationLine::to),
                new Column<>("rulebook.local.state", line -> texts.of(line.stateText())),
                new Column<>("rulebook.local.provisions", RegulationLine::provisions));
        Workbook.write(
                response, texts.of("rulebook.local.export"), texts, columns, board.all(query(parameters), actor));
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of(RegulationPage.LIST, parameters, RegulationBoard.COLUMNS, RegulationBoard.FILTERS);
    }
}
