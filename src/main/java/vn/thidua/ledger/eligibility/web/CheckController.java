package vn.thidua.ledger.eligibility.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.eligibility.Finding;
import vn.thidua.site.Hx;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.Workbook;

/// Judges a list of people or units for an award. Changes nothing: a list is sent as a form only since it may be longer
/// than an address, and is answered with the page itself.
@Controller
class CheckController {
    static final String PATH = "/check";

    private static final String ADDRESS = "/units/{unit}" + ForecastController.PATH + PATH;

    private final LedgerPermits permits;
    private final Organization organization;
    private final ForecastAsked asked;
    private final ListCheck check;

    CheckController(LedgerPermits permits, Organization organization, ForecastAsked asked, ListCheck check) {
        this.permits = permits;
        this.organization = organization;
        this.asked = asked;
        this.check = check;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(UnitId unit, @RequestParam MultiValueMap<String, String> sent, Actor actor, Hx hx) {
        return hx.page("ledger/eligibility/check", judged(unit, sent, actor));
    }

    @PostMapping(ADDRESS)
    ModelAndView judge(UnitId unit, @RequestParam MultiValueMap<String, String> sent, Actor actor, Hx hx) {
        return hx.page("ledger/eligibility/check", judged(unit, sent, actor));
    }

    @PostMapping(ADDRESS + ".xlsx")
    void export(
            UnitId unit,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Hx hx,
            HttpServletResponse response)
            throws IOException {
        var page = judged(unit, sent, actor);
        Workbook.write(response, hx.texts().of("prospects.check.file"), hx.texts(), columns(hx.texts()), page.lines());
    }

    private CheckPage judged(UnitId unit, MultiValueMap<String, String> sent, Actor actor) {
        permits.requireSee(actor, unit);
        var path = "/units/" + Ids.text(unit.value()) + ForecastController.PATH + PATH;
        return check.judge(organization.unit(unit), asked.read(unit, path, sent), CheckForm.read(sent));
    }

    private static List<Column<CheckLine>> columns(Texts texts) {
        return List.of(
                new Column<>("prospects.rank", CheckLine::rank),
                new Column<>("prospects.name", line -> line.candidate().name()),
                new Column<>("prospects.unit", line -> line.candidate().unitName()),
                new Column<>(
                        "prospects.state",
                        line -> texts.of(Marks.brief(line.outcome().group()))),
                new Column<>("prospects.check.met", CheckLine::met),
                new Column<>("prospects.check.not_met", CheckLine::notMet),
                new Column<>("prospects.check.unknown", CheckLine::unknown),
                new Column<>("prospects.check.judged", CheckLine::judged),
                new Column<>(
                        "prospects.check.against",
                        line -> line.against().stream()
                                .map(one -> said(one, texts))
                                .collect(Collectors.joining("\n"))),
                new Column<>(
                        "prospects.check.cap",
                        line -> line.beyond()
                                ? texts.of("prospects.check.beyond")
                                : line.tied() ? texts.of("prospects.check.tied") : null));
    }

    /// The rule, what was found, and where it stands.
    private static String said(Finding.One one, Texts texts) {
        var found = one.found().stream().map(each -> texts.of(each.words())).collect(Collectors.joining("; "));
        return texts.of(
                "prospects.check.said",
                texts.of(Marks.text(one)),
                texts.of(one.rule()),
                found,
                one.basis().citation());
    }
}
