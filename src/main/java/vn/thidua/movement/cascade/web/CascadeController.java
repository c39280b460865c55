package vn.thidua.movement.cascade.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.organization.UnitId;
import vn.thidua.site.Hx;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The state of a movement's cascade: in numbers and as a tree, and as a list that is also an Excel file.
@Controller
@RequestMapping("/movements/{movement}/cascade")
class CascadeController {
    private final MovementHeads heads;
    private final CascadeTree tree;
    private final CascadeBoard board;

    CascadeController(MovementHeads heads, CascadeTree tree, CascadeBoard board) {
        this.heads = heads;
        this.tree = tree;
        this.board = board;
    }

    @GetMapping
    ModelAndView show(MovementId movement, @RequestParam(defaultValue = "") String open, Actor actor, Hx hx) {
        var head = heads.of(movement, CascadeTab.PATH, actor);
        var kinds = tree.kinds(movement, actor);
        var whole = kinds.stream().map(KindTally::tally).reduce(new Tally(0, 0, 0, 0, 0), Tally::plus);
        var opened = Ids.parse(open).map(UnitId::new).orElse(null);
        return hx.page("movement/cascade", new CascadePage(head, whole, kinds, tree.top(movement, opened, actor)));
    }

    /// A level of the tree, for htmx; without it the tree is opened by the whole page.
    @GetMapping("/branches/{unit}")
    ModelAndView branches(MovementId movement, UnitId unit, Actor actor, Hx hx) {
        var head = heads.of(movement, CascadeTab.PATH, actor);
        return hx.page(
                "movement/branches",
                new BranchesPage(
                        head.address() + "/" + CascadeTab.PATH,
                        Ids.text(unit.value()),
                        tree.below(movement, unit, actor)));
    }

    @GetMapping("/units")
    ModelAndView units(MovementId movement, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var head = heads.of(movement, CascadeTab.PATH, actor);
        var query = query(movement, parameters);
        var kinds = tree.kinds(movement, actor).stream().map(KindTally::kind).toList();
        return hx.page(
                "movement/cascade_units",
                new CascadeUnitsPage(head, board.page(movement, query, actor), states(movement, query, actor), kinds));
    }

    @GetMapping("/units.xlsx")
    void export(
            MovementId movement,
            @RequestParam Map<String, String> parameters,
            Actor actor,
            Hx hx,
            HttpServletResponse response)
            throws IOException {
        heads.of(movement, CascadeTab.PATH, actor);
        var texts = hx.texts();
        Workbook.write(
                response,
                texts.of("movement.cascade.file"),
                texts,
                columns(texts),
                board.all(movement, query(movement, parameters), actor));
    }

    private static List<Column<CascadeLine>> columns(Texts texts) {
        return List.of(
                new Column<>("movement.cascade.unit", CascadeLine::name),
                new Column<>("movement.cascade.kind", line -> texts.of(line.kindText())),
                new Column<>("movement.cascade.superior", CascadeLine::superior),
                new Column<>("movement.cascade.level", CascadeLine::level),
                new Column<>(
                        "movement.cascade.state", line -> texts.of(line.state().text())),
                new Column<>("movement.cascade.due", CascadeLine::dueOn),
                new Column<>("movement.cascade.number", line -> line.number() == null ? "" : line.number()),
                new Column<>("movement.cascade.issued", CascadeLine::issuedOn),
                new Column<>("movement.cascade.launched", CascadeLine::launchedAt),
                new Column<>("movement.cascade.below_done", CascadeLine::belowDone),
                new Column<>("movement.cascade.below_asked", CascadeLine::belowAsked));
    }

    private List<CascadeUnitsPage.Chip> states(MovementId movement, TableQuery query, Actor actor) {
        var counts = board.states(movement, actor);
        var chips = new ArrayList<CascadeUnitsPage.Chip>();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        chips.add(chip("movement.cascade.all", all, "", query));
        for (var state : CascadeState.values()) {
            int units = counts.getOrDefault(state, 0);
            if (units > 0) {
                chips.add(chip(state.text(), units, state.name(), query));
            }
        }
        return chips;
    }

    private static CascadeUnitsPage.Chip chip(String text, int count, String state, TableQuery query) {
        var filters = new HashMap<>(query.filters());
        if (state.isEmpty()) {
            filters.remove("state");
        } else {
            filters.put("state", state);
        }
        var address = new TableQuery(query.path(), filters, query.sort(), query.descending(), 1).atPage(1);
        return new CascadeUnitsPage.Chip(
                text, count, address, query.filter("state").equals(state));
    }

    private static TableQuery query(MovementId movement, Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "state");
        return TableQuery.of(
                "/movements/" + movement.text() + "/cascade/units",
                asked,
                CascadeBoard.COLUMNS,
                "q",
                "state",
                "kind",
                "branch");
    }
}
