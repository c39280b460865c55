package vn.thidua.movement.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.urge.UrgeLate;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.Texts;
import vn.thidua.site.table.Workbook;

/// Oversight over several movements, on the page and as an Excel file; from there, units are urged.
@Controller
class OversightController {
    private static final int YEARS = 4;

    private final OversightPermits permits;
    private final OversightBoard board;
    private final UrgeLate urge;

    OversightController(OversightPermits permits, OversightBoard board, UrgeLate urge) {
        this.permits = permits;
        this.board = board;
        this.urge = urge;
    }

    @GetMapping("/oversight")
    ModelAndView show(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page("movement/oversight", page(parameters, FormErrors.none(), actor, hx));
    }

    /// Urges a unit to do all it owes late, in every movement.
    @PostMapping("/oversight/urges")
    Object urge(
            UnitId unit,
            @RequestParam(defaultValue = "") String back,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        try {
            var done = urge.unit(null, unit, actor);
            Notice.done("movement.urge.done", Integer.toString(done.units()), Integer.toString(done.duties()))
                    .after(redirect);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("movement/oversight", page(Map.of(), errors, actor, hx), errors);
        }
        return "redirect:" + (back.startsWith("/oversight?") ? back : "/oversight");
    }

    private OversightPage page(Map<String, String> parameters, FormErrors errors, Actor actor, Hx hx) {
        permits.requireOversight(actor);
        var filter = OversightFilter.of(parameters, hx.year());
        return new OversightPage(
                filter,
                board.page(filter, actor),
                board.whole(filter, actor),
                board.soon(filter, actor),
                board.movements(filter, actor),
                board.branches(actor),
                years(filter.year(), hx.year()),
                errors);
    }

    private static List<Integer> years(int chosen, int working) {
        var years = new ArrayList<Integer>();
        for (int year = working + 1; year > working - YEARS; year--) {
            years.add(year);
        }
        if (!years.contains(chosen)) {
            years.add(chosen);
        }
        return years;
    }

    /// The league with its months.
    @GetMapping("/oversight.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        permits.requireOversight(actor);
        var texts = hx.texts();
        var lines = board.all(OversightFilter.of(parameters, hx.year()), actor);
        Workbook.write(
                response,
                texts.of("movement.oversight.file"),
                titles(texts),
                lines.stream().map(OversightController::line).toList());
    }

    private static List<String> titles(Texts texts) {
        var titles = new ArrayList<>(List.of(
                texts.of("movement.board.unit"),
                texts.of("movement.oversight.superior"),
                texts.of("movement.board.share"),
                texts.of("movement.board.counted"),
                texts.of("movement.in_time"),
                texts.of("movement.slow"),
                texts.of("movement.late"),
                texts.of("movement.oversight.waiting"),
                texts.of("movement.board.last_urged")));
        for (int month = 1; month <= 12; month++) {
            titles.add(texts.of("movement.oversight.month_share", month));
        }
        return titles;
    }

    private static List<@Nullable Object> line(LeagueLine line) {
        var values = new ArrayList<@Nullable Object>();
        var timeliness = line.timeliness();
        values.add(line.name());
        values.add(line.superior());
        values.add(timeliness.share());
        values.add(timeliness.counted());
        values.add(timeliness.inTime());
        values.add(timeliness.slow());
        values.add(timeliness.late());
        values.add(line.waiting());
        values.add(line.lastUrged());
        line.months().forEach(month -> values.add(month.share()));
        return values;
    }
}
