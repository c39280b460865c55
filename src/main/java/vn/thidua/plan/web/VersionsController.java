package vn.thidua.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// What became of the text over time, on the page and as an Excel file.
@Controller
class VersionsController {
    private final PlanPermits permits;
    private final VersionBoard versions;

    VersionsController(PlanPermits permits, VersionBoard versions) {
        this.permits = permits;
        this.versions = versions;
    }

    @GetMapping("/plans/{plan}/versions")
    ModelAndView list(PlanId plan, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var found = permits.require(actor, Act.SEE, plan);
        return hx.page(
                "plan/versions",
                new VersionsPage(
                        found,
                        versions.page(query(plan, parameters), found),
                        found.state().open() && permits.may(actor, Act.DRAFT, found)));
    }

    @GetMapping("/plans/{plan}/versions.xlsx")
    void export(
            PlanId plan, @RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var found = permits.require(actor, Act.SEE, plan);
        var texts = hx.texts();
        List<Column<VersionsPage.Line>> columns = List.of(
                new Column<>("plan.versions.number", VersionsPage.Line::revision),
                new Column<>("plan.number", VersionsPage.Line::number),
                new Column<>("plan.versions.cause", line -> texts.of(line.causeText())),
                new Column<>("plan.versions.by", VersionsPage.Line::byName),
                new Column<>("plan.versions.at", VersionsPage.Line::at));
        Workbook.write(
                response, texts.of("plan.versions.file"), texts, columns, versions.all(query(plan, parameters), found));
    }

    private static TableQuery query(PlanId plan, Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "-number");
        return TableQuery.of("/plans/" + plan.text() + "/versions", asked, VersionBoard.COLUMNS, "q", "cause");
    }
}
