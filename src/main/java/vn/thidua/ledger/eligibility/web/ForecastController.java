package vn.thidua.ledger.eligibility.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.site.Hx;
import vn.thidua.site.Texts;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.Workbook;

/// Who of a unit could be proposed for what, this year or later: on the page and as an Excel file.
@Controller
class ForecastController {
    static final String PATH = "/forecast";

    private static final int UNITS_OFFERED = 300;

    private final LedgerPermits permits;
    private final Organization organization;
    private final ForecastAsked asked;
    private final ForecastBoard board;
    private final CapHead caps;

    ForecastController(
            LedgerPermits permits, Organization organization, ForecastAsked asked, ForecastBoard board, CapHead caps) {
        this.permits = permits;
        this.organization = organization;
        this.asked = asked;
        this.board = board;
        this.caps = caps;
    }

    @GetMapping("/units/{unit}" + PATH)
    ModelAndView list(UnitId unit, @RequestParam MultiValueMap<String, String> parameters, Actor actor, Hx hx) {
        permits.requireSee(actor, unit);
        var wanted = asked.read(unit, address(unit), parameters);
        var found = board.page(wanted.query(), wanted.wanted());
        return hx.page(
                "ledger/eligibility/forecast",
                new ForecastPage(
                        organization.unit(unit),
                        wanted.head(),
                        wanted.nominees(),
                        new TablePage<>(wanted.query(), found.lines(), found.total()),
                        found.tooMany(),
                        wanted.wanted().awards(),
                        wanted.offered(),
                        organization.within(List.of(unit), "", UNITS_OFFERED),
                        caps.of(
                                unit,
                                wanted.wanted().law(),
                                wanted.wanted().awards(),
                                wanted.head().asking())));
    }

    @GetMapping("/units/{unit}" + PATH + ".xlsx")
    void export(
            UnitId unit,
            @RequestParam MultiValueMap<String, String> parameters,
            Actor actor,
            Hx hx,
            HttpServletResponse response)
            throws IOException {
        permits.requireSee(actor, unit);
        var wanted = asked.read(unit, address(unit), parameters);
        var lines = board.all(wanted.query(), wanted.wanted());
        var texts = hx.texts();
        var titles = new ArrayList<>(List.of(texts.of("prospects.name"), texts.of("prospects.unit")));
        for (var award : wanted.wanted().awards()) {
            var name = award.nameOn(wanted.head().asking().day());
            titles.add(name);
            titles.add(texts.of("prospects.earliest_of", name));
        }
        Workbook.write(
                response,
                texts.of("prospects.file"),
                titles,
                lines.stream().map(line -> cells(line, texts)).toList());
    }

    private static List<@Nullable Object> cells(ForecastLine line, Texts texts) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(line.candidate().name());
        cells.add(line.candidate().unitName());
        for (var outcome : line.outcomes()) {
            cells.add(texts.of(Marks.brief(outcome.group())));
            cells.add(outcome.earliest());
        }
        return cells;
    }

    private static String address(UnitId unit) {
        return "/units/" + Ids.text(unit.value()) + PATH;
    }
}
