package vn.thidua.movement.acknowledgement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.acknowledgement.AcknowledgeMovement;
import vn.thidua.movement.acknowledgement.RemindAcknowledgement;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// Who has acknowledged a movement: units, people, both as Excel files; acknowledging and reminding.
@Controller
@RequestMapping("/movements/{movement}")
class AcknowledgementController {
    private final MovementHeads heads;
    private final AcknowledgementBoard board;
    private final AcknowledgeMovement acknowledge;
    private final RemindAcknowledgement remind;

    AcknowledgementController(
            MovementHeads heads,
            AcknowledgementBoard board,
            AcknowledgeMovement acknowledge,
            RemindAcknowledgement remind) {
        this.heads = heads;
        this.board = board;
        this.acknowledge = acknowledge;
        this.remind = remind;
    }

    @GetMapping("/acknowledgements")
    ModelAndView units(MovementId movement, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page("movement/acknowledgements", units(movement, parameters, FormErrors.none(), actor));
    }

    @GetMapping("/acknowledgements/people")
    ModelAndView people(MovementId movement, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var head = heads.of(movement, AcknowledgementTab.PATH, actor);
        var query = peopleQuery(movement, parameters);
        return hx.page(
                "movement/acknowledgements",
                new AcknowledgementsPage(
                        head,
                        board.counts(movement, actor),
                        null,
                        board.people(movement, query, actor),
                        query,
                        board.takesPart(movement, actor),
                        board.own(movement, actor).orElse(null),
                        board.lastReminder(movement).orElse(null),
                        FormErrors.none()));
    }

    @GetMapping("/acknowledgements.xlsx")
    void unitsFile(
            MovementId movement,
            @RequestParam Map<String, String> parameters,
            Actor actor,
            Hx hx,
            HttpServletResponse response)
            throws IOException {
        heads.of(movement, AcknowledgementTab.PATH, actor);
        var texts = hx.texts();
        List<Column<UnitLine>> columns = List.of(
                new Column<>("movement.acknowledgement.unit", UnitLine::name),
                new Column<>("movement.acknowledgement.of_unit", line -> texts.of(line.stateText())),
                new Column<>("movement.acknowledgement.at", UnitLine::at),
                new Column<>("movement.acknowledgement.people", UnitLine::people),
                new Column<>("movement.acknowledgement.opened", UnitLine::opened),
                new Column<>("movement.acknowledgement.acknowledged", UnitLine::acknowledged));
        var query = unitsQuery(movement, parameters);
        Workbook.write(
                response,
                texts.of("movement.acknowledgement.file"),
                texts,
                columns,
                board.allUnits(movement, query, actor));
    }

    @GetMapping("/acknowledgements/people.xlsx")
    void peopleFile(
            MovementId movement,
            @RequestParam Map<String, String> parameters,
            Actor actor,
            Hx hx,
            HttpServletResponse response)
            throws IOException {
        heads.of(movement, AcknowledgementTab.PATH, actor);
        var texts = hx.texts();
        List<Column<PersonLine>> columns = List.of(
                new Column<>("movement.acknowledgement.person", PersonLine::name),
                new Column<>("movement.acknowledgement.unit", PersonLine::unit),
                new Column<>("movement.acknowledgement.state", line -> texts.of(line.stateText())),
                new Column<>("movement.acknowledgement.opened_at", PersonLine::openedAt),
                new Column<>("movement.acknowledgement.at", PersonLine::acknowledgedAt));
        var query = peopleQuery(movement, parameters);
        Workbook.write(
                response,
                texts.of("movement.acknowledgement.file"),
                texts,
                columns,
                board.allPeople(movement, query, actor));
    }

    @PostMapping("/acknowledgements")
    Object acknowledge(MovementId movement, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            acknowledge.execute(movement, actor);
        } catch (Refusal refusal) {
            return refused(movement, refusal, actor, hx);
        }
        Notice.done("movement.acknowledgement.thanks").after(redirect);
        return "redirect:/movements/" + movement.text() + "/acknowledgements";
    }

    @PostMapping("/acknowledgements/reminders")
    Object remind(MovementId movement, Actor actor, Hx hx, RedirectAttributes redirect) {
        int people;
        try {
            people = remind.execute(movement, actor);
        } catch (Refusal refusal) {
            return refused(movement, refusal, actor, hx);
        }
        Notice.done("movement.acknowledgement.reminded", Integer.toString(people))
                .after(redirect);
        return "redirect:/movements/" + movement.text() + "/acknowledgements";
    }

    private ModelAndView refused(MovementId movement, Refusal refusal, Actor actor, Hx hx) {
        var errors = FormErrors.of(refusal);
        return hx.form("movement/acknowledgements", units(movement, Map.of(), errors, actor), errors);
    }

    private AcknowledgementsPage units(
            MovementId movement, Map<String, String> parameters, FormErrors errors, Actor actor) {
        var head = heads.of(movement, AcknowledgementTab.PATH, actor);
        var query = unitsQuery(movement, parameters);
        return new AcknowledgementsPage(
                head,
                board.counts(movement, actor),
                board.units(movement, query, actor),
                null,
                query,
                board.takesPart(movement, actor),
                board.own(movement, actor).orElse(null),
                board.lastReminder(movement).orElse(null),
                errors);
    }

    private static TableQuery unitsQuery(MovementId movement, Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "done");
        return TableQuery.of(address(movement), asked, AcknowledgementBoard.UNIT_COLUMNS, "q", "state");
    }

    private static TableQuery peopleQuery(MovementId movement, Map<String, String> parameters) {
        return TableQuery.of(
                address(movement) + "/people", parameters, AcknowledgementBoard.PERSON_COLUMNS, "q", "state", "unit");
    }

    private static String address(MovementId movement) {
        return "/movements/" + movement.text() + "/acknowledgements";
    }
}
