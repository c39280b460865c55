package vn.thidua.rulebook.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The awards of a day, for everybody who is signed in, on the page and as an Excel file.
@Controller
class RulesController {
    private final Rulebook rulebook;
    private final RuleDays days;

    RulesController(Rulebook rulebook, RuleDays days) {
        this.rulebook = rulebook;
        this.days = days;
    }

    @GetMapping(RulesHead.ADDRESS)
    ModelAndView list(@RequestParam Map<String, String> parameters, Hx hx) {
        var head = head(parameters);
        return hx.page(
                "rulebook/rules", new RulesPage(head, list(head, parameters, hx).page()));
    }

    @GetMapping(RulesHead.ADDRESS + ".xlsx")
    void export(@RequestParam Map<String, String> parameters, Hx hx, HttpServletResponse response) throws IOException {
        var texts = hx.texts();
        var head = head(parameters);
        List<Column<AwardLine>> columns = List.of(
                new Column<>("rulebook.code", AwardLine::code),
                new Column<>("rulebook.name", AwardLine::name),
                new Column<>("rulebook.kind", line -> texts.of(line.kindText())),
                new Column<>("rulebook.subject", line -> texts.of(line.subjectText())),
                new Column<>("rulebook.level", line -> texts.of(line.levelText())),
                new Column<>("rulebook.authority", AwardLine::authority),
                new Column<>("rulebook.cap_column", AwardLine::cap),
                new Column<>("rulebook.prize_column", AwardLine::sum),
                new Column<>("rulebook.citation", AwardLine::citation),
                new Column<>("rulebook.certainty", line -> line.unsure() ? texts.of("rulebook.mark.unsure") : ""));
        Workbook.write(
                response,
                texts.of("rulebook.file", head.day()).replace('/', '-'),
                texts,
                columns,
                list(head, parameters, hx).all());
    }

    private RulesHead head(Map<String, String> parameters) {
        return days.head(RulesHead.Tab.AWARDS, parameters.getOrDefault("day", ""));
    }

    private AwardList list(RulesHead head, Map<String, String> parameters, Hx hx) {
        var query =
                TableQuery.of(RulesHead.ADDRESS, parameters, AwardList.COLUMNS, "q", "kind", "level", "subject", "day");
        return new AwardList(rulebook.asOf(head.day()), hx.texts(), query);
    }
}
