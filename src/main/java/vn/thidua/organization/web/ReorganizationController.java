package vn.thidua.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.ReorganizationState;
import vn.thidua.organization.usecase.UndoReorganization;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.Sensitive;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The reorganizations that have been entered, and taking one back.
@Controller
class ReorganizationController {
    private final OrganizationPermits permits;
    private final ReorganizationBoard reorganizations;
    private final ReorganizationUnits units;
    private final UndoReorganization undoReorganization;

    ReorganizationController(
            OrganizationPermits permits,
            ReorganizationBoard reorganizations,
            ReorganizationUnits units,
            UndoReorganization undoReorganization) {
        this.permits = permits;
        this.reorganizations = reorganizations;
        this.units = units;
        this.undoReorganization = undoReorganization;
    }

    @GetMapping("/reorganizations")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page(
                "organization/reorganizations",
                new ReorganizationsPage(reorganizations.page(query(parameters), actor)));
    }

    @GetMapping("/reorganizations.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        List<Column<ReorganizationLine>> columns = List.of(
                new Column<>(
                        "organization.reform.kind", line -> texts.of(line.kind().text())),
                new Column<>("organization.reform.before", ReorganizationLine::before),
                new Column<>("organization.reform.after", ReorganizationLine::after),
                new Column<>("organization.reform.effective", ReorganizationLine::effective),
                new Column<>("organization.reform.number", ReorganizationLine::number),
                new Column<>("organization.reform.day", line -> Objects.requireNonNullElse(line.decisionDay(), "")),
                new Column<>("organization.reform.decided_by", ReorganizationLine::decidedBy),
                new Column<>(
                        "organization.reform.state",
                        line -> texts.of(line.state().text())));
        Workbook.write(
                response,
                texts.of("organization.reorganizations.file"),
                texts,
                columns,
                reorganizations.all(query(parameters), actor));
    }

    @GetMapping("/reorganizations/{reorganization}")
    ModelAndView show(ReorganizationId reorganization, Actor actor, Hx hx) {
        return hx.page("organization/reorganization", page(reorganization, FormErrors.none(), actor));
    }

    @PostMapping("/reorganizations/{reorganization}/undo")
    @Sensitive
    Object undo(ReorganizationId reorganization, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            undoReorganization.execute(reorganization, actor);
            Notice.done("organization.done.undone").after(redirect);
            return "redirect:/reorganizations/" + Ids.text(reorganization.value());
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("organization/reorganization", page(reorganization, errors, actor), errors);
        }
    }

    private ReorganizationPage page(ReorganizationId id, FormErrors errors, Actor actor) {
        var line = reorganizations.require(id, actor);
        var concerned = units.of(id);
        boolean mayUndo = line.state() != ReorganizationState.UNDONE
                && concerned.stream().allMatch(unit -> permits.mayManage(actor, unit.id()));
        return new ReorganizationPage(line, concerned, mayUndo, errors);
    }

    private static TableQuery query(Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "-effective");
        return TableQuery.of("/reorganizations", asked, ReorganizationBoard.COLUMNS, "q");
    }
}
