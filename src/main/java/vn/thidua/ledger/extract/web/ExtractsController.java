package vn.thidua.ledger.extract.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The extracts that were handed out, on the page and as an Excel file.
@Controller
class ExtractsController {
    private final ExtractBoard board;

    ExtractsController(ExtractBoard board) {
        this.board = board;
    }

    @GetMapping("/ledger/extracts")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page("ledger/extract/list", new ExtractsPage(board.page(query(parameters), actor)));
    }

    @GetMapping("/ledger/extracts.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        Workbook.write(
                response,
                hx.texts().of("ledger.extract.file"),
                hx.texts(),
                columns(hx.texts()),
                board.all(query(parameters), actor));
    }

    private static List<Column<ExtractLine>> columns(Texts texts) {
        return List.of(
                new Column<>("ledger.extract.number", ExtractLine::fullNumber),
                new Column<>("ledger.extract.day", ExtractLine::day),
                new Column<>("ledger.name", ExtractLine::name),
                new Column<>("ledger.extract.unit", ExtractLine::unit),
                new Column<>("ledger.extract.asked_by", ExtractLine::askedBy),
                new Column<>("ledger.extract.merits", ExtractLine::merits),
                new Column<>("ledger.extract.actor", ExtractLine::actor),
                new Column<>(
                        "ledger.state",
                        line -> texts.of(
                                line.withdrawn() ? "ledger.extract.state.withdrawn" : "ledger.extract.state.good")));
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/ledger/extracts", parameters, ExtractBoard.COLUMNS, ExtractBoard.FILTERS);
    }
}
