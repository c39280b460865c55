package vn.thidua.ledger.statistics.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.UnitsInSight;
import vn.thidua.ledger.statistics.StatisticsBoard;
import vn.thidua.ledger.statistics.StatisticsPaper;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.Rule;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Hx;
import vn.thidua.site.TextBundles;
import vn.thidua.site.table.Workbook;

/// Statistics of a unit with all below: on the page, as an Excel file, and as the yearly report.
@Controller
class StatisticsController {
    private final UnitsInSight units;
    private final StatisticsBoard board;
    private final Organization organization;
    private final Rulebook rulebook;
    private final TextBundles bundles;
    private final PaperWriter writer;
    private final Clock clock;

    StatisticsController(
            UnitsInSight units,
            StatisticsBoard board,
            Organization organization,
            Rulebook rulebook,
            TextBundles bundles,
            PaperWriter writer,
            Clock clock) {
        this.units = units;
        this.board = board;
        this.organization = organization;
        this.rulebook = rulebook;
        this.bundles = bundles;
        this.writer = writer;
        this.clock = clock;
    }

    @GetMapping("/ledger/statistics")
    ModelAndView show(
            @Nullable UnitId unit, @RequestParam(name = "year", defaultValue = "") String typed, Actor actor, Hx hx) {
        var chosen = chosen(unit, actor, hx).orElse(null);
        int year = year(typed, hx);
        return hx.page(
                "ledger/statistics",
                new StatisticsPage(
                        chosen == null ? null : board.of(chosen, year, actor),
                        units.offered(chosen, actor),
                        chosen,
                        year,
                        rules(Rule.Topic.PRINCIPLE),
                        rules(Rule.Topic.STATISTICS)));
    }

    @GetMapping("/ledger/statistics.xlsx")
    void export(
            @Nullable UnitId unit,
            @RequestParam(name = "year", defaultValue = "") String typed,
            Actor actor,
            Hx hx,
            HttpServletResponse response)
            throws IOException {
        var statistics = board.of(required(unit, actor, hx), year(typed, hx), actor);
        Workbook.write(
                response,
                hx.texts().of("ledger.statistics.file"),
                hx.texts(),
                StatisticsSheet.columns(hx.texts()),
                StatisticsSheet.rows(statistics));
    }

    @GetMapping("/ledger/statistics/report.{kind:docx|pdf}")
    ResponseEntity<byte[]> report(
            @PathVariable String kind,
            @Nullable UnitId unit,
            @RequestParam(name = "year", defaultValue = "") String typed,
            Actor actor,
            Hx hx) {
        var chosen = required(unit, actor, hx);
        var texts = bundles.in(Vietnamese.LOCALE);
        var paper = new StatisticsPaper(texts)
                .of(
                        board.of(chosen, year(typed, hx), actor),
                        chosen,
                        organization.superior(chosen.id()).map(UnitView::name).orElse(null),
                        rules(Rule.Topic.STATISTICS),
                        LocalDate.now(clock));
        boolean word = kind.equals("docx");
        var disposition = word ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(texts.of("ledger.statistics.file") + "." + kind, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(word ? PaperWriter.DOCX_TYPE : PaperWriter.PDF_TYPE))
                .body(word ? writer.docx(paper) : writer.pdf(paper));
    }

    /// @throws Missing for somebody who sees no unit
    private UnitView required(@Nullable UnitId unit, Actor actor, Hx hx) {
        return chosen(unit, actor, hx).orElseThrow(() -> new Missing("unit"));
    }

    private Optional<UnitView> chosen(@Nullable UnitId unit, Actor actor, Hx hx) {
        return units.chosen(unit == null ? "" : Ids.text(unit.value()), hx.unit(), actor);
    }

    private List<Rule> rules(Rule.Topic topic) {
        return rulebook.asOf(LocalDate.now(clock)).rules(topic);
    }

    private static int year(String typed, Hx hx) {
        return typed.matches("\\d{4}") ? Integer.parseInt(typed) : hx.year();
    }
}
