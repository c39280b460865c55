package vn.thidua.organization.people.web;

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

/// The list of those who look as if they had been entered twice.
@Controller
class DuplicatesController {
    private final DuplicateBoard duplicates;

    DuplicatesController(DuplicateBoard duplicates) {
        this.duplicates = duplicates;
    }

    @GetMapping("/people/duplicates")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page("organization/duplicates", new DuplicatesPage(duplicates.page(query(parameters), actor)));
    }

    @GetMapping("/people/duplicates.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        List<Column<DuplicatesPage.Pair>> columns = List.of(
                new Column<>(
                        "organization.people.first_of_pair", pair -> pair.one().name()),
                new Column<>("organization.person.birth", pair -> pair.one().birth()),
                new Column<>("organization.person.post", pair -> pair.one().post()),
                new Column<>("organization.people.unit", pair -> pair.one().unit()),
                new Column<>(
                        "organization.people.second_of_pair",
                        pair -> pair.other().name()),
                new Column<>("organization.person.birth", pair -> pair.other().birth()),
                new Column<>("organization.person.post", pair -> pair.other().post()),
                new Column<>("organization.people.unit", pair -> pair.other().unit()),
                new Column<>("organization.people.why_pair", pair -> texts.of(pair.strengthText())));
        Workbook.write(
                response,
                texts.of("organization.people.duplicates_file"),
                texts,
                columns,
                duplicates.all(query(parameters), actor));
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/people/duplicates", parameters, DuplicateBoard.COLUMNS, "q", "strength");
    }
}
