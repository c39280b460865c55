package vn.thidua.organization.outside.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/// The list of households, enterprises and citizens, on the page and as an Excel file. No citizen number is in either.
@Controller
class SubjectsController {
    private final SubjectBoard board;

    SubjectsController(SubjectBoard board) {
        this.board = board;
    }

    @GetMapping("/subjects")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page(
                "organization/subjects",
                new SubjectsPage(
                        board.page(query(parameters), actor),
                        board.registered(actor),
                        !board.managed(actor).isEmpty()));
    }

    @GetMapping("/subjects.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        List<Column<SubjectLine>> columns = List.of(
                new Column<>("organization.outside.kind", line -> texts.of(line.kindText())),
                new Column<>("organization.outside.name", SubjectLine::name),
                new Column<>("organization.outside.representative", SubjectLine::representative),
                new Column<>("organization.outside.birth_year", SubjectLine::birthYear),
                new Column<>("organization.outside.sex", line -> line.sex() == null ? "" : texts.of(line.sexText())),
                new Column<>("organization.outside.address", SubjectLine::address),
                new Column<>("organization.outside.territory", SubjectLine::territoryName),
                new Column<>("organization.outside.registration_number", SubjectLine::registrationNumber),
                new Column<>("organization.outside.active_from", SubjectLine::activeFrom),
                new Column<>("organization.outside.active_to", SubjectLine::activeTo));
        Workbook.write(
                response, texts.of("organization.outside.file"), texts, columns, board.all(query(parameters), actor));
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/subjects", parameters, SubjectBoard.COLUMNS, "q", "kind", "territory", "state");
    }
}
