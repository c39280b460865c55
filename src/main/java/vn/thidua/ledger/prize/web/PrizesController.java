package vn.thidua.ledger.prize.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.ledger.UnitsInSight;
import vn.thidua.ledger.prize.PrizeList;
import vn.thidua.ledger.prize.PrizeLists;
import vn.thidua.organization.UnitView;
import vn.thidua.site.Hx;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// Prize money of a unit with all below, by the year it was decided in.
@Controller
class PrizesController {
    private final UnitsInSight units;
    private final PrizeLists lists;
    private final PrizeFiles files;

    PrizesController(UnitsInSight units, PrizeLists lists, PrizeFiles files) {
        this.units = units;
        this.lists = lists;
        this.files = files;
    }

    @GetMapping("/ledger/prizes")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var query = query(parameters);
        var unit = unit(query, actor, hx).orElse(null);
        var list = PrizeTable.narrowed(list(unit, query, actor, hx), query);
        return hx.page(
                "ledger/prize/prizes",
                new PrizesPage(PrizeTable.page(list, query), list, units.offered(unit, actor), unit, year(query, hx)));
    }

    @GetMapping("/ledger/prizes.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var query = query(parameters);
        var list = list(unit(query, actor, hx).orElse(null), query, actor, hx);
        Workbook.write(
                response,
                hx.texts().of("ledger.prize.file"),
                hx.texts(),
                PrizeTable.columns(hx.texts()),
                PrizeTable.narrowed(list, query).lines());
    }

    @GetMapping("/ledger/prizes/list.{kind:docx|pdf}")
    ResponseEntity<byte[]> print(
            @PathVariable String kind, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var query = query(parameters);
        var unit = unit(query, actor, hx).orElseThrow(() -> new Missing("unit"));
        int year = year(query, hx);
        return files.file(
                kind,
                lists.of(unit.id(), year, actor),
                unit,
                files.texts().of("ledger.prize.paper.of_year", Integer.toString(year)));
    }

    private PrizeList list(@Nullable UnitView unit, TableQuery query, Actor actor, Hx hx) {
        return unit == null ? new PrizeList(List.of(), false, List.of()) : lists.of(unit.id(), year(query, hx), actor);
    }

    private Optional<UnitView> unit(TableQuery query, Actor actor, Hx hx) {
        return units.chosen(query.filter("unit"), hx.unit(), actor);
    }

    private static int year(TableQuery query, Hx hx) {
        var typed = query.filter("year");
        return typed.matches("\\d{4}") ? Integer.parseInt(typed) : hx.year();
    }

    private static TableQuery query(Map<String, String> parameters) {
        return PrizeTable.query("/ledger/prizes", parameters, "unit", "year");
    }
}
