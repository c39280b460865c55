package vn.thidua.rulebook.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.rulebook.Law;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The awards of a day, for everybody who is signed in, on the page and as an Excel file.
@Controller
class RulesController {
    private final RuleDays days;
    private final Places places;

    RulesController(RuleDays days, Places places) {
        this.days = days;
        this.places = places;
    }

    @GetMapping(RulesHead.ADDRESS)
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var head = head(parameters, actor, hx);
        var law = places.law(head.day(), head.place());
        return hx.page(
                "rulebook/rules",
                new RulesPage(head, list(law, parameters, hx).page(), new LocalSections(law, hx.texts()).all()));
    }

    @GetMapping(RulesHead.ADDRESS + ".xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        var head = head(parameters, actor, hx);
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
                list(places.law(head.day(), head.place()), parameters, hx).all());
    }

    private RulesHead head(Map<String, String> parameters, Actor actor, Hx hx) {
        return days.head(RulesHead.Tab.AWARDS, parameters.getOrDefault("day", ""))
                .at(places.of(parameters.getOrDefault("unit", ""), actor, hx));
    }

    private static AwardList list(Law law, Map<String, String> parameters, Hx hx) {
        var query = TableQuery.of(
                RulesHead.ADDRESS, parameters, AwardList.COLUMNS, "q", "kind", "level", "subject", "day", "unit");
        return new AwardList(law, hx.texts(), query);
    }
}
