package vn.thidua.duty.web;

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
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The list of duties, on the page and as an Excel file.
@Controller
class DutiesController {
    private static final List<String> DUES = List.of("late", "week", "later", "unknown");

    private final DutyBoard duties;

    DutiesController(DutyBoard duties) {
        this.duties = duties;
    }

    @GetMapping("/duties")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var query = query(parameters);
        var view = View.of(query.filter("view"));
        return hx.page(
                "duty/duties",
                new DutiesPage(
                        duties.page(query, actor),
                        view,
                        views(view, actor),
                        dues(query, actor),
                        duties.unit(query, actor)));
    }

    @GetMapping("/duties.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        List<Column<DutyLine>> columns = List.of(
                new Column<>("duty.due", DutyLine::dueOn),
                new Column<>("duty.due_words", DutyLine::dueWords),
                new Column<>("duty.words", DutyLine::words),
                new Column<>("duty.kind", line -> texts.of(line.kindText())),
                new Column<>("duty.unit", DutyLine::unit),
                new Column<>("duty.asked_by", DutyLine::askedBy),
                new Column<>("duty.state", line -> texts.of(line.stateText())));
        Workbook.write(response, texts.of("duty.file"), texts, columns, duties.all(query(parameters), actor));
    }

    private List<DutiesPage.Tab> views(View chosen, Actor actor) {
        var tabs = new ArrayList<DutiesPage.Tab>();
        for (var view : View.values()) {
            var count = view.toBeDone() ? duties.count(view, actor) : null;
            tabs.add(new DutiesPage.Tab(view.text(), count, "/duties?view=" + view.key(), view == chosen));
        }
        return tabs;
    }

    private List<DutiesPage.Tab> dues(TableQuery query, Actor actor) {
        var counts = duties.dues(query, actor);
        return DUES.stream()
                .filter(counts::containsKey)
                .map(due -> {
                    var chosen = query.filter("due").equals(due);
                    var filters = new HashMap<>(query.filters());
                    filters.put("due", chosen ? "" : due);
                    var address = new TableQuery(query.path(), filters, query.sort(), query.descending(), 1).atPage(1);
                    return new DutiesPage.Tab("duty.due." + due, counts.getOrDefault(due, 0), address, chosen);
                })
                .toList();
    }

    private static TableQuery query(Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "due");
        return TableQuery.of("/duties", asked, DutyBoard.COLUMNS, "view", "q", "kind", "state", "due", "unit");
    }
}
