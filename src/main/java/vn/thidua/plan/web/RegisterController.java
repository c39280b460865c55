package vn.thidua.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.document.NumberRegister;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.usecase.BeginRegister;
import vn.thidua.plan.usecase.PaperKind;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The register of numbers given to plans, by unit and year.
@Controller
class RegisterController {
    private static final String PATH = "/plans/numbers";
    private static final int UNITS_SHOWN = 400;

    private final Permits permits;
    private final Organization organization;
    private final NumberRegister register;
    private final RegisterBoard numbers;
    private final BeginRegister begin;
    private final Rulebook rulebook;

    RegisterController(
            Permits permits,
            Organization organization,
            NumberRegister register,
            RegisterBoard numbers,
            BeginRegister begin,
            Rulebook rulebook) {
        this.permits = permits;
        this.organization = organization;
        this.register = register;
        this.numbers = numbers;
        this.begin = begin;
        this.rulebook = rulebook;
    }

    @GetMapping(PATH)
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page("plan/numbers", page(query(parameters), FormErrors.none(), actor, hx));
    }

    @GetMapping(PATH + ".xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var query = query(parameters);
        var unit = chosen(query, actor, hx);
        if (unit == null) {
            throw new Missing("unit");
        }
        List<Column<RegisterLine>> columns = List.of(
                new Column<>("plan.number", RegisterLine::number),
                new Column<>("plan.issued_on", RegisterLine::issuedOn),
                new Column<>("plan.title", RegisterLine::title),
                new Column<>("plan.register.signed_by", RegisterLine::signedBy));
        Workbook.write(
                response,
                hx.texts().of("plan.register.file"),
                hx.texts(),
                columns,
                numbers.all(query, unit.id(), year(query, hx)));
    }

    @PostMapping(PATH)
    Object begin(
            UnitId unit,
            @RequestParam int year,
            @RequestParam int last,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            begin.execute(unit, year, PaperKind.ofPlans(rulebook), last, actor);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var query = query(Map.of("unit", Ids.text(unit.value()), "year", Integer.toString(year)));
            return hx.form("plan/numbers", page(query, errors, actor, hx), errors);
        }
        Notice.done("plan.done.register_begun").after(redirect);
        return "redirect:" + PATH + "?unit=" + Ids.text(unit.value()) + "&year=" + year;
    }

    private RegisterPage page(TableQuery query, FormErrors errors, Actor actor, Hx hx) {
        var unit = chosen(query, actor, hx);
        int year = year(query, hx);
        return new RegisterPage(
                organization.within(permits.unitsOf(actor, Act.SEE), "", UNITS_SHOWN),
                unit,
                year,
                unit == null ? new TablePage<>(query, List.of(), 0) : numbers.page(query, unit.id(), year),
                unit != null
                        && permits.may(actor, Act.DRAFT, unit.id())
                        && register.last(unit.id().value(), year, PaperKind.ofPlans(rulebook)) == 0,
                errors);
    }

    private @Nullable UnitView chosen(TableQuery query, Actor actor, Hx hx) {
        var asked = Ids.parse(query.filter("unit")).map(UnitId::new);
        if (asked.isPresent()) {
            permits.require(actor, Act.SEE, asked.get());
            return organization.unit(asked.get());
        }
        var actedFor = hx.unit();
        return actedFor == null ? null : organization.unit(new UnitId(actedFor));
    }

    private static int year(TableQuery query, Hx hx) {
        var year = query.filter("year");
        return year.matches("20\\d\\d") ? Integer.parseInt(year) : hx.year();
    }

    private static TableQuery query(Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "-number");
        return TableQuery.of(PATH, asked, RegisterBoard.COLUMNS, "q", "unit", "year");
    }
}
