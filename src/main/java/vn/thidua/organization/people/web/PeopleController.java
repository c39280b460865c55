package vn.thidua.organization.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.organization.people.imports.PeopleFile;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The list of people, on the page and as an Excel file that can be taken in again.
@Controller
class PeopleController {
    private static final int UNITS_OFFERED = 300;

    private final OrganizationPermits permits;
    private final Organization organization;
    private final PeopleBoard people;
    private final PeopleFile file;

    PeopleController(OrganizationPermits permits, Organization organization, PeopleBoard people, PeopleFile file) {
        this.permits = permits;
        this.organization = organization;
        this.people = people;
        this.file = file;
    }

    @GetMapping("/people")
    ModelAndView list(@RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var query = query(parameters);
        var found = people.page(query, actor);
        var own = hx.unit() == null
                ? null
                : organization.find(new UnitId(hx.unit())).orElse(null);
        var mayManage = own != null && permits.mayManagePeople(actor, own.id());
        return hx.page(
                "organization/people",
                new PeoplePage(
                        query,
                        PeopleFilter.day(query),
                        found.lines(),
                        found.counted(),
                        found.more(),
                        units(query, actor),
                        mayManage ? own : null,
                        mayManage));
    }

    @GetMapping("/people.xlsx")
    void export(@RequestParam Map<String, String> parameters, Actor actor, Hx hx, HttpServletResponse response)
            throws IOException {
        var query = query(parameters);
        var lines = people.all(query, actor);
        var texts = hx.texts();
        if (PeopleFilter.day(query) == null) {
            file.write(response, texts, lines.stream().map(PersonLine::id).toList(), actor);
        } else {
            Workbook.write(response, texts.of("organization.people.file"), texts, columns(), lines);
        }
    }

    /// Of a day that is past: not to be taken in again as if it were today's.
    private static List<Column<PersonLine>> columns() {
        return List.of(
                new Column<>("organization.person.name", PersonLine::name),
                new Column<>("organization.person.birth", line -> Objects.toString(line.birth(), "")),
                new Column<>("organization.person.post", PersonLine::post),
                new Column<>("organization.people.unit", PersonLine::unit),
                new Column<>("organization.person.code", PersonLine::code),
                new Column<>("organization.unit.from", PersonLine::since));
    }

    /// The upper levels, and the unit the list is narrowed to already.
    private List<UnitView> units(TableQuery query, Actor actor) {
        var units = new ArrayList<>(organization.within(permits.tops(actor), "", UNITS_OFFERED));
        Ids.parse(query.filter("unit"))
                .map(UnitId::new)
                .filter(chosen -> units.stream().noneMatch(unit -> unit.id().equals(chosen)))
                .flatMap(organization::find)
                .ifPresent(units::add);
        units.sort(Comparator.comparingInt(UnitView::depth));
        return units;
    }

    private static TableQuery query(Map<String, String> parameters) {
        return TableQuery.of("/people", parameters, PeopleBoard.COLUMNS, PeopleFilter.NAMES);
    }
}
