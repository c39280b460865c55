package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// Who may do what in a unit, for those who answer for it.
@Controller
class UnitRightsController {
    private final Permits permits;
    private final Organization organization;
    private final UnitRightsBoard board;

    UnitRightsController(Permits permits, Organization organization, UnitRightsBoard board) {
        this.permits = permits;
        this.organization = organization;
        this.board = board;
    }

    @GetMapping("/units/{unit}/rights")
    ModelAndView show(UnitId unit, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var view = permitted(unit, actor);
        var query = query(unit, parameters);
        return hx.page("access/unit_rights", new UnitRightsPage(view, address(unit), board.page(unit, query, actor)));
    }

    @GetMapping("/units/{unit}/rights.xlsx")
    void export(
            UnitId unit, @RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        permitted(unit, actor);
        var texts = hx.texts();
        var columns = Stream.concat(
                        Stream.of(
                                new Column<GrantLine>("access.name", GrantLine::account),
                                new Column<GrantLine>(
                                        "access.rights.may",
                                        line -> line.acts().stream()
                                                .map(texts::of)
                                                .collect(Collectors.joining("; ")))),
                        RightsController.grantColumns(texts).stream())
                .toList();
        Workbook.write(
                response,
                texts.of("access.rights.file"),
                texts,
                columns,
                board.all(unit, query(unit, parameters), actor));
    }

    private UnitView permitted(UnitId unit, Actor actor) {
        if (!permits.may(actor, Act.MANAGE_ACCOUNTS, unit)
                && !permits.may(actor, Act.SEE_AUDIT, unit)
                && !permits.may(actor, Act.SIGN, unit)) {
            throw new Missing("unit");
        }
        return organization.unit(unit);
    }

    private static TableQuery query(UnitId unit, Map<String, String> parameters) {
        return TableQuery.of(address(unit) + "/rights", parameters, UnitRightsBoard.COLUMNS, "q", "role", "act");
    }

    private static String address(UnitId unit) {
        return "/units/" + Ids.text(unit.value());
    }
}
