package vn.thidua.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.usecase.BringBack;
import vn.thidua.plan.usecase.EditText;
import vn.thidua.plan.usecase.StartPlan;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// Lists around plans: narrowed to a unit, and the versions of one plan.
@DatabaseTest
class PlanListTests {
    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private StartPlan start;

    @Autowired
    private EditText edit;

    @Autowired
    private BringBack bringBack;

    @Autowired
    private MockMvc web;

    private UnitId department;
    private UnitId division;
    private Actor officer;
    private Desk desk;
    private PlanId above;
    private PlanId below;

    @BeforeEach
    void a_department_and_its_division_with_a_plan_each() throws Exception {
        department = given.unit("Sở Nông nghiệp", "SNN", null);
        division = given.unit("Chi cục Thủy lợi", "CCTL", department);
        var name = given.signsIn(Role.EMULATION_OFFICER, department);
        officer = accounts.findByUserName(name).orElseThrow().actor();
        desk = new Desk(web, name);
        above = start.execute(department, 2026, officer);
        below = start.execute(division, 2026, officer);
    }

    @Test
    void the_list_of_plans_shows_all_one_may_see_until_a_unit_is_chosen() throws Exception {
        assertThat(listed("/plans?year=all")).contains(above.text(), below.text());
        assertThat(listed("/plans?year=all&unit=" + Ids.text(division.value())))
                .contains(below.text())
                .doesNotContain(above.text());
        assertThat(listed("/plans?year=all&unit=" + Ids.text(department.value())))
                .contains(above.text(), below.text());
        var page = desk.page("/plans?year=all&unit=" + Ids.text(division.value()));
        assertThat(page.select("#list-unit option[selected]").text()).isEqualTo("Chi cục Thủy lợi");
        assertThat(page.select(".chip").first().text()).contains("1");
        assertThat(page.select("a[download]").attr("href")).contains("unit=" + Ids.text(division.value()));
    }

    @Test
    void a_unit_one_may_not_see_is_neither_named_nor_shown() throws Exception {
        var other = given.unit("Sở Ngoại vụ kín", "SNV", null);
        start.execute(other, 2026, given.actor(Role.EMULATION_OFFICER, other));
        var page = desk.page("/plans?year=all&unit=" + Ids.text(other.value()));
        assertThat(page.select("td a.title")).isEmpty();
        assertThat(page.html()).doesNotContain("Sở Ngoại vụ kín");
        desk.opens("/plans?year=all&unit=khong-phai-ma").andExpect(status().isOk());
    }

    @Test
    void versions_sort_narrow_and_are_handed_over_as_an_excel_file() throws Exception {
        var colleague = given.actor(Role.EMULATION_OFFICER, department);
        edit.execute(above, new EditText.Passage(1, 0, 0, "X\n", Ids.next()), colleague);
        bringBack.execute(above, 1, officer);
        var address = "/plans/" + above.text() + "/versions";

        assertThat(numbers(address)).containsExactly("3", "2", "1");
        assertThat(numbers(address + "?sort=number")).containsExactly("1", "2", "3");
        assertThat(numbers(address + "?cause=DRAFTED")).containsExactly("1");
        assertThat(numbers(address + "?q=" + colleague.name())).contains("2").doesNotContain("1");
        assertThat(desk.page(address + "?q=khong co ai").select("table")).isEmpty();
        assertThat(desk.page(address + "?cause=DRAFTED&sort=number")
                        .select("td a[href*=compare]")
                        .attr("href"))
                .endsWith("from=1&to=1");
        assertThat(desk.page(address + "?sort=number")
                        .select("td a[href*=compare]")
                        .eachAttr("href"))
                .last()
                .asString()
                .endsWith("from=2&to=3");
        assertThat(desk.opens(address + ".xlsx")
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('P', 'K');
        var stranger = new Desk(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Y tế", "SYT", null)));
        stranger.opens(address + ".xlsx").andExpect(status().isNotFound());
    }

    private java.util.List<String> numbers(String address) throws Exception {
        return desk.page(address).select("tbody tr td:first-child").eachText().stream()
                .map(text -> text.split(" ")[0])
                .toList();
    }

    private String listed(String address) throws Exception {
        return desk.page(address).select("td a.title").eachAttr("href").toString();
    }
}
