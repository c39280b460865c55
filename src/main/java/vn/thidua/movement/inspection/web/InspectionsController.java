package vn.thidua.movement.inspection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.inspection.InspectionPermits;
import vn.thidua.movement.inspection.PlanInspection;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The inspections in a movement: the list, as a page and as an Excel file, and the form for a new one.
@Controller
class InspectionsController {
    private static final String FORM = "movement/inspection/planning";

    private final InspectionBoard board;
    private final InspectionPermits permits;
    private final MovementHeads heads;
    private final PlanInspection plan;

    InspectionsController(InspectionBoard board, InspectionPermits permits, MovementHeads heads, PlanInspection plan) {
        this.board = board;
        this.permits = permits;
        this.heads = heads;
        this.plan = plan;
    }

    @GetMapping("/movements/{movement}/inspections")
    ModelAndView list(MovementId movement, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var head = heads.of(movement, InspectionTab.PATH, actor);
        return hx.page(
                "movement/inspection/inspections",
                new InspectionsPage(
                        head,
                        board.page(movement, query(movement, parameters), actor),
                        permits.mayInspect(actor, head.movement())));
    }

    @GetMapping("/movements/{movement}/inspections.xlsx")
    void export(
            MovementId movement,
            @RequestParam Map<String, String> parameters,
            Actor actor,
            Hx hx,
            HttpServletResponse response)
            throws IOException {
        heads.of(movement, InspectionTab.PATH, actor);
        var texts = hx.texts();
        List<Column<InspectionLine>> columns = List.of(
                new Column<>("movement.inspection.inspected", InspectionLine::inspected),
                new Column<>("movement.inspection.unit", InspectionLine::unit),
                new Column<>("movement.inspection.planned_on", InspectionLine::plannedOn),
                new Column<>("movement.inspection.held_on", InspectionLine::heldOn),
                new Column<>("movement.inspection.state", line -> texts.of(line.stateText())),
                new Column<>("movement.inspection.findings", InspectionLine::findings),
                new Column<>("movement.inspection.mendings", InspectionLine::mendings),
                new Column<>("movement.inspection.left", InspectionLine::left),
                new Column<>("movement.inspection.late", InspectionLine::late));
        Workbook.write(
                response,
                texts.of("movement.inspection.file"),
                texts,
                columns,
                board.all(movement, query(movement, parameters), actor));
    }

    @GetMapping("/movements/{movement}/inspections/new")
    ModelAndView newForm(MovementId movement, Actor actor, Hx hx) {
        return hx.page(FORM, page(movement, PlanningForm.EMPTY, FormErrors.none(), actor));
    }

    @PostMapping("/movements/{movement}/inspections")
    Object plan(
            MovementId movement, UnitId inspected, PlanningForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            var id = plan.execute(movement, inspected, form.planned(), actor);
            Notice.done("movement.inspection.done.planned").after(redirect);
            return "redirect:" + path(movement) + "/" + id.text();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(FORM, page(movement, form.of(inspected), errors, actor), errors);
        }
    }

    private PlanningPage page(MovementId movement, PlanningForm form, FormErrors errors, Actor actor) {
        var units = permits.requireInspect(actor, movement).units();
        return new PlanningPage(heads.of(movement, InspectionTab.PATH, actor), null, units, form, errors);
    }

    private static TableQuery query(MovementId movement, Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "-day");
        return TableQuery.of(path(movement), asked, InspectionBoard.COLUMNS, "q", "state");
    }

    private static String path(MovementId movement) {
        return "/movements/" + movement.text() + "/inspections";
    }
}
