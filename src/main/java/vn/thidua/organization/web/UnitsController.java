package vn.thidua.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The units one may see, as a tree and as a list, today or as of a day, and the list as an Excel file.
@Controller
class UnitsController {
    private static final List<String> NARROWING = List.of("q", "kind", "state", "within");

    private final OrganizationPermits permits;
    private final UnitTree tree;
    private final UnitBoard units;

    UnitsController(OrganizationPermits permits, UnitTree tree, UnitBoard units) {
        this.permits = permits;
        this.tree = tree;
        this.units = units;
    }

    @GetMapping("/units")
    ModelAndView list(@RequestParam Map<String, String> parameters, @Nullable UnitId open, Actor actor, Hx hx) {
        var query = query(parameters);
        var day = AsOf.day(query.filter("day"));
        boolean asList =
                NARROWING.stream().anyMatch(filter -> !query.filter(filter).isEmpty())
                        || parameters.containsKey("sort");
        if (open != null) {
            permits.requireSee(actor, open);
        }
        var found = asList ? units.page(query, day, actor) : null;
        return hx.page(
                "organization/units",
                new UnitsPage(
                        query,
                        day,
                        asList ? List.of() : tree.tops(day, open, actor),
                        found == null ? null : found.table(),
                        found != null && found.more(),
                        permits.mayManage(actor, null)));
    }

    /// A level of the tree, asked for when it is opened.
    @GetMapping("/units/{unit}/below")
    ModelAndView below(UnitId unit, @RequestParam(defaultValue = "") String day, Actor actor, Hx hx) {
        permits.requireSee(actor, unit);
        var asOf = AsOf.day(day);
        return hx.page(
                "organization/below", new BelowPage(tree.below(unit, asOf, actor), asOf == null ? "" : "&day=" + asOf));
    }

    @GetMapping("/units.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        List<Column<UnitLine>> columns = List.of(
                new Column<>("organization.unit.name", UnitLine::name),
                new Column<>("organization.unit.symbol", UnitLine::symbol),
                new Column<>("organization.unit.kind", line -> texts.of(line.kindText())),
                new Column<>("organization.unit.place", UnitLine::place),
                new Column<>("organization.unit.way", UnitLine::way),
                new Column<>("organization.unit.from", UnitLine::from),
                new Column<>("organization.unit.until", UnitLine::ended),
                new Column<>("organization.unit.state", line -> texts.of(line.stateText())),
                new Column<>("organization.unit.now", UnitLine::now));
        var query = query(parameters);
        Workbook.write(
                response,
                texts.of("organization.units.file"),
                texts,
                columns,
                units.all(query, AsOf.day(query.filter("day")), actor));
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/units", parameters, UnitBoard.COLUMNS, "q", "kind", "state", "within", "day");
    }
}
