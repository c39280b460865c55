package vn.thidua.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.audit.chain.Sealer;
import vn.thidua.kernel.Actor;
import vn.thidua.site.Hx;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The trail, on the page, as an Excel file and, however long, as CSV. Missing for those who may see none of it.
@Controller
class TrailController {
    private static final Map<String, String> COLUMNS = Map.of("time", "e.id");

    private final TrailPermits permits;
    private final TrailBoard trail;
    private final Sealer sealer;

    TrailController(TrailPermits permits, TrailBoard trail, Sealer sealer) {
        this.permits = permits;
        this.trail = trail;
        this.sealer = sealer;
    }

    @GetMapping("/audit")
    ModelAndView show(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        permits.requireReader(actor);
        return hx.page("audit/trail", new TrailPage(trail.page(query(parameters), actor), trail.facts()));
    }

    @GetMapping("/audit.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        permits.requireReader(actor);
        sealer.seal();
        var texts = hx.texts();
        Workbook.write(response, texts.of("audit.file"), texts, columns(texts), trail.all(query(parameters), actor));
    }

    @GetMapping("/audit.csv")
    void csv(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        permits.requireReader(actor);
        sealer.seal();
        var texts = hx.texts();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(texts.of("audit.file") + ".csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        var file = new CsvFile<>(response.getWriter(), texts, columns(texts));
        try {
            trail.each(query(parameters), actor, file::line);
        } catch (UncheckedIOException e) {
            throw e.getCause(); // whoever asked has gone away
        }
    }

    private static List<Column<TrailLine>> columns(Texts texts) {
        return List.of(
                new Column<>("audit.number", TrailLine::id),
                new Column<>("audit.time", TrailLine::at),
                new Column<>("audit.actor", TrailLine::actor),
                new Column<>("audit.fact", line -> line.what(texts)),
                new Column<>("audit.subject", line -> line.subjectText(texts)),
                new Column<>("audit.unit", TrailLine::unit),
                new Column<>("audit.details", line -> line.details(texts)),
                new Column<>("audit.changes", line -> line.changesText(texts)),
                new Column<>("audit.origin", line -> line.from(texts)));
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/audit", parameters, COLUMNS, "subject", "account", "actor", "fact", "via", "from", "to");
    }
}
