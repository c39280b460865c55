package vn.thidua.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.life.PlanState;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The list of plans, on the page and as an Excel file. It shows the working year unless another is asked for or words
/// are searched for.
@Controller
class PlansController {
    private static final String ALL = "all";
    /// A list to choose from, not one to search.
    private static final int UNITS_SHOWN = 60;

    private final PlanBoard plans;
    private final Permits permits;
    private final Organization organization;

    PlansController(PlanBoard plans, Permits permits, Organization organization) {
        this.plans = plans;
        this.permits = permits;
        this.organization = organization;
    }

    @GetMapping("/plans")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var query = query(parameters);
        var choice = choice(query, hx);
        var states = new ArrayList<PlansPage.StateCount>();
        var counts = plans.counts(query, choice.year(), actor);
        int all = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("DELETED"))
                .mapToInt(Map.Entry::getValue)
                .sum();
        states.add(state("plan.list.all", all, "", query, choice));
        for (var state : PlanState.values()) {
            int plans = counts.getOrDefault(state.name(), 0);
            if (plans > 0) {
                states.add(state("state.PlanState." + state.name(), plans, state.name(), query, choice));
            }
        }
        if (counts.containsKey("DELETED")) {
            states.add(state("plan.list.deleted", counts.get("DELETED"), "DELETED", query, choice));
        }
        return hx.page(
                "plan/plans",
                new PlansPage(
                        plans.page(query, choice, actor),
                        states,
                        choice.year(),
                        hx.year(),
                        choice.state(),
                        units(query, actor),
                        permits.mayAnywhere(actor, Act.DRAFT),
                        permits.mayAnywhere(actor, Act.MANAGE_UNITS)));
    }

    @GetMapping("/plans.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        List<Column<PlanLine>> columns = List.of(
                new Column<>("plan.title", PlanLine::title),
                new Column<>("plan.unit", PlanLine::unit),
                new Column<>("plan.year", PlanLine::year),
                new Column<>("plan.state", line -> texts.of(line.stateText())),
                new Column<>("plan.number", line -> line.number() == null ? "" : line.number()),
                new Column<>("plan.issued_on", PlanLine::issuedOn),
                new Column<>("plan.list.blocking", PlanLine::blocking),
                new Column<>("plan.list.warning", PlanLine::warning),
                new Column<>("plan.changed", PlanLine::changedAt));
        var query = query(parameters);
        Workbook.write(
                response, texts.of("plan.list.file"), texts, columns, plans.all(query, choice(query, hx), actor));
    }

    /// The upper units of what he sees, and the one asked for; the words searched for find any.
    private List<UnitView> units(TableQuery query, Actor actor) {
        var units = new ArrayList<>(organization.within(permits.unitsOf(actor, Act.SEE), "", UNITS_SHOWN));
        Ids.parse(query.filter("unit"))
                .map(UnitId::new)
                .filter(asked -> units.stream().noneMatch(unit -> unit.id().equals(asked)))
                .filter(asked -> permits.may(actor, Act.SEE, asked))
                .ifPresent(asked -> units.add(organization.unit(asked)));
        return units;
    }

    private static PlansPage.StateCount state(
            String text, int plans, String state, TableQuery query, PlanBoard.Choice choice) {
        var filters = new HashMap<>(query.filters());
        filters.put("state", state);
        if (state.isEmpty()) {
            filters.remove("state");
        }
        var address = new TableQuery(query.path(), filters, query.sort(), query.descending(), 1).atPage(1);
        return new PlansPage.StateCount(text, plans, address, choice.state().equals(state));
    }

    private static TableQuery query(Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "-changed");
        return TableQuery.of("/plans", asked, PlanBoard.COLUMNS, "q", "state", "year", "unit");
    }

    private static PlanBoard.Choice choice(TableQuery query, Hx hx) {
        var year = query.filter("year");
        var state = query.filter("state");
        if (year.matches("20\\d\\d")) {
            return new PlanBoard.Choice(Integer.parseInt(year), state);
        }
        boolean everyYear = year.equals(ALL) || !query.filter("q").isEmpty();
        return new PlanBoard.Choice(everyYear ? 0 : hx.year(), state);
    }
}
