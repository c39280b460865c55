package vn.thidua.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.site.Hx;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The search over the ledger, on the page and as an Excel file.
@Controller
class LedgerController {
    private static final int UNITS_OFFERED = 300;

    private final LedgerPermits permits;
    private final Organization organization;
    private final LedgerBoard board;
    private final AwardChoices choices;

    LedgerController(LedgerPermits permits, Organization organization, LedgerBoard board, AwardChoices choices) {
        this.permits = permits;
        this.organization = organization;
        this.board = board;
        this.choices = choices;
    }

    @GetMapping("/ledger")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var query = query(parameters);
        var found = board.page(query, actor);
        return hx.page(
                "ledger/ledger",
                new LedgerPage(
                        query,
                        found.lines(),
                        found.counted(),
                        found.more(),
                        units(query, actor),
                        choices.all(board.tops(actor)),
                        choices.occasions(),
                        permits.recordsAnywhere(actor),
                        permits.readsChain(actor),
                        permits.issues(actor)));
    }

    @GetMapping("/ledger.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var lines = board.all(query(parameters), actor);
        Workbook.write(response, hx.texts().of("ledger.file"), hx.texts(), columns(hx.texts()), lines);
    }

    private static List<Column<LedgerLine>> columns(Texts texts) {
        return List.of(
                new Column<>("ledger.name", line -> line.entry().name()),
                new Column<>("ledger.place_then", LedgerLine::place),
                new Column<>("ledger.kind", line -> texts.of(line.merit().kind().text())),
                new Column<>("ledger.what", line -> MeritText.of(line.merit(), texts)),
                new Column<>("ledger.occasion", LedgerLine::occasion),
                new Column<>("ledger.since", line -> line.merit().since()),
                new Column<>("ledger.year", line -> line.merit().year()),
                new Column<>(
                        "ledger.decision_number",
                        line -> line.merit().decision().number()),
                new Column<>(
                        "ledger.decision_day", line -> line.merit().decision().day()),
                new Column<>(
                        "ledger.decision_by", line -> line.merit().decision().by()),
                new Column<>("ledger.money", line -> line.merit().money()),
                new Column<>("ledger.state", line -> texts.of(line.revoked() ? "ledger.revoked" : "ledger.holds")));
    }

    /// The upper levels, and the unit the search is narrowed to already.
    private List<UnitView> units(TableQuery query, Actor actor) {
        var units = new ArrayList<>(organization.within(board.tops(actor), "", UNITS_OFFERED));
        Ids.parse(query.filter("unit"))
                .map(UnitId::new)
                .filter(chosen -> permits.maySee(actor, chosen))
                .filter(chosen -> units.stream().noneMatch(unit -> unit.id().equals(chosen)))
                .flatMap(organization::find)
                .ifPresent(units::add);
        units.sort(Comparator.comparingInt(UnitView::depth));
        return units;
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/ledger", parameters, LedgerBoard.COLUMNS, LedgerFilter.NAMES);
    }
}
