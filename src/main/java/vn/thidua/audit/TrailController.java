package vn.thidua.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The trail, on the page and as an Excel file. Missing for those who may see none of it.
@Controller
class TrailController {
    private static final Map<String, String> COLUMNS = Map.of("time", "e.id");

    private final Permits permits;
    private final TrailBoard trail;

    TrailController(Permits permits, TrailBoard trail) {
        this.permits = permits;
        this.trail = trail;
    }

    @GetMapping("/audit")
    ModelAndView show(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        requireReader(actor);
        return hx.page("audit/trail", new TrailPage(trail.page(query(parameters), actor)));
    }

    @GetMapping("/audit.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        requireReader(actor);
        var texts = hx.texts();
        List<Column<TrailLine>> columns = List.of(
                new Column<>("audit.time", TrailLine::at),
                new Column<>("audit.actor", TrailLine::actor),
                new Column<>("audit.fact", line -> line.what(texts)),
                new Column<>("audit.subject", line -> line.subjectText(texts)),
                new Column<>("audit.unit", TrailLine::unit),
                new Column<>("audit.details", line -> line.details(texts)));
        Workbook.write(response, texts.of("audit.file"), texts, columns, trail.all(query(parameters), actor));
    }

    private void requireReader(Actor actor) {
        if (!permits.mayAnywhere(actor, Act.SEE_AUDIT)) {
            throw new Missing("audit");
        }
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/audit", parameters, COLUMNS, "subject", "actor", "from", "to");
    }
}
