package vn.thidua.ledger.imports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.LedgerRefusals;
import vn.thidua.ledger.imports.ImportJobs;
import vn.thidua.ledger.imports.MeritTemplate;
import vn.thidua.ledger.imports.UploadMerits;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The imports into the ledger: the file to fill in, where to send it, and those that were sent.
@Controller
class ImportsController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PAGE = "ledger/imports/imports";
    private static final long SOON = 2_500;
    private static final int NAME_AT_MOST = 200;

    private final LedgerPermits permits;
    private final Permits access;
    private final Organization organization;
    private final ImportsBoard board;
    private final UploadMerits uploadMerits;
    private final ImportJobs jobs;
    private final MeritTemplate template;

    ImportsController(
            LedgerPermits permits,
            Permits access,
            Organization organization,
            ImportsBoard board,
            UploadMerits uploadMerits,
            ImportJobs jobs,
            MeritTemplate template) {
        this.permits = permits;
        this.access = access;
        this.organization = organization;
        this.board = board;
        this.uploadMerits = uploadMerits;
        this.jobs = jobs;
        this.template = template;
    }

    @GetMapping("/ledger/imports")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page(PAGE, page(parameters, actor, hx, FormErrors.none()));
    }

    @GetMapping("/ledger/imports.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        Workbook.write(
                response,
                hx.texts().of("ledger.import.list_file"),
                hx.texts(),
                columns(hx.texts()),
                board.all(query(parameters), actor));
    }

    @GetMapping("/ledger/imports/template.xlsx")
    void template(Actor actor, Hx hx, HttpServletResponse response) throws IOException {
        response.setContentType(XLSX);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(hx.texts().of("ledger.import.template.file") + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        template.write(response.getOutputStream(), hx.texts(), access.unitsOf(actor, Act.RECORD_MERITS));
    }

    @PostMapping("/ledger/imports")
    Object upload(@Nullable UnitId unit, @RequestParam MultipartFile file, Actor actor, Hx hx) throws IOException {
        try {
            if (unit == null) {
                throw Refusal.on("unit", LedgerRefusals.IMPORT_NO_UNIT, "ledger.import.refusal.no_unit");
            }
            var name = Vietnamese.line(Objects.toString(file.getOriginalFilename(), ""));
            var id = uploadMerits.execute(
                    unit, name.substring(Math.max(0, name.length() - NAME_AT_MOST)), file.getBytes(), actor);
            jobs.beginSoon(id, SOON);
            return "redirect:/ledger/imports/" + Ids.text(id.value());
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(PAGE, page(Map.of(), actor, hx, errors), errors);
        }
    }

    private ImportsPage page(Map<String, String> parameters, Actor actor, Hx hx, FormErrors errors) {
        return new ImportsPage(board.page(query(parameters), actor), units(actor, hx), errors);
    }

    private List<UnitView> units(Actor actor, Hx hx) {
        var units = new LinkedHashSet<UnitId>();
        var own = hx.unit();
        if (own != null && permits.mayRecord(actor, new UnitId(own))) {
            units.add(new UnitId(own));
        }
        units.addAll(access.unitsOf(actor, Act.RECORD_MERITS));
        return units.stream().flatMap(unit -> organization.find(unit).stream()).toList();
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/ledger/imports", parameters, ImportsBoard.COLUMNS, "q", "state");
    }

    private static List<Column<ImportLine>> columns(Texts texts) {
        return List.of(
                new Column<>("ledger.import.file", ImportLine::fileName),
                new Column<>("ledger.import.unit", ImportLine::unit),
                new Column<>("ledger.import.sender", ImportLine::sender),
                new Column<>("ledger.import.at", ImportLine::at),
                new Column<>(
                        "ledger.import.state", line -> texts.of(line.state().text())),
                new Column<>("ledger.import.rows", ImportLine::rows),
                new Column<>("ledger.import.entered", ImportLine::entered),
                new Column<>("ledger.import.waiting", ImportLine::waiting));
    }
}
