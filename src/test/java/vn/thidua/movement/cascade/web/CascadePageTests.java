package vn.thidua.movement.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.BlockKind;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.usecase.AddMembers;
import vn.thidua.organization.block.usecase.CreateBlock;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Derived;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// The cascade as the leader, a unit that takes part and a stranger find it.
@DatabaseTest
class CascadePageTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private IssuedPlans issued;

    @Autowired
    private Duties duties;

    @Autowired
    private CreateBlock createBlock;

    @Autowired
    private AddMembers addMembers;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId department;
    private UnitId office;
    private UnitId division;
    private UnitId team;
    private Cookie leader;
    private PlanId plan;
    private MovementId movement;
    private String address;

    @BeforeEach
    void a_movement_two_levels_deep() throws Exception {
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        department = given.unit("Sở Công Thương", "SCT", province);
        office = given.unit("Văn phòng Sở", "VP", department);
        division = given.unit("Phòng Kế hoạch", "PKH", department);
        team = given.unit("Tổ Thống kê", "TTK", division);
        plan = plans.issued(department);
        movement = launched(plan, department, Audience.directlyBelow());
        leader = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
        address = "/movements/" + movement.text() + "/cascade";
    }

    @Test
    void the_leader_sees_in_one_page_how_many_have_their_plan_and_who_is_late() throws Exception {
        plans.answering(plan, division);

        var page = page(address, leader);

        assertThat(page.select("nav.chips a.on").text()).contains("Triển khai");
        assertThat(page.select("tbody tr").first().select("td").eachText())
                .containsExactly("2", "2", "1 (50%)", "0", "1", "0");
        assertThat(page.select("ul.tree > li .title").eachText())
                .containsExactlyInAnyOrder("Văn phòng Sở", "Phòng Kế hoạch");
        assertThat(page.select("ul.tree > li").text()).contains("Đã ban hành", "Quá hạn, chưa có");
    }

    @Test
    void a_branch_opens_with_and_without_javascript() throws Exception {
        var own = plans.answering(plan, division);
        launched(own, division, Audience.directlyBelow());

        var closed = page(address, leader);
        assertThat(closed.select("ul.tree .title").eachText()).doesNotContain("Tổ Thống kê");
        var twist = closed.select("a.twist").first();
        assertThat(page(twist.attr("href").replaceAll("#.*", ""), leader)
                        .select("ul.tree .title")
                        .eachText())
                .contains("Tổ Thống kê");
        var part = response(twist.attr("hx-get"), leader);
        assertThat(part.getContentAsString(StandardCharsets.UTF_8))
                .contains("Tổ Thống kê")
                .doesNotContain("<html");
        assertThat(closed.select("ul.tree > li").text()).contains("Cấp dưới: 0/1 đơn vị đã có kế hoạch");
    }

    @Test
    void the_list_is_filtered_sorted_and_taken_away_as_a_file() throws Exception {
        var own = plans.answering(plan, division);
        launched(own, division, Audience.directlyBelow());

        assertThat(page(address + "/units", leader).select("tbody td a.title").eachText())
                .containsExactlyInAnyOrder("Văn phòng Sở", "Phòng Kế hoạch", "Tổ Thống kê");
        assertThat(page(address + "/units?state=LAUNCHED", leader)
                        .select("tbody td a.title")
                        .eachText())
                .containsExactly("Phòng Kế hoạch");
        assertThat(page(address + "/units?q=thong ke", leader)
                        .select("tbody td a.title")
                        .eachText())
                .containsExactly("Tổ Thống kê");
        assertThat(page(address + "/units?branch=" + Ids.text(division.value()), leader)
                        .select("tbody td a.title")
                        .eachText())
                .containsExactlyInAnyOrder("Phòng Kế hoạch", "Tổ Thống kê");
        assertThat(page(address + "/units?q=khongco", leader).select(".empty")).hasSize(1);
        assertThat(response(address + "/units.xlsx", leader).getContentType()).contains("spreadsheetml");
        for (var column : CascadeBoard.COLUMNS.keySet()) {
            page(address + "/units?sort=-" + column, leader);
        }
    }

    @Test
    void from_its_duty_a_unit_begins_its_plan_from_the_superiors() throws Exception {
        var clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, division));
        var duty = page("/duties/" + duty(division), clerk);
        var begin = duty.select(".acts a.main").attr("href");
        assertThat(begin).startsWith("/plans/new?");

        var offered = page(begin, clerk).select("form:has(button.main)[action$=/answers]");
        assertThat(offered).hasSize(1);
        var made = web.perform(post(offered.attr("action"))
                        .param("unit", offered.select("input[name=unit]").attr("value"))
                        .cookie(clerk)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(made.getRedirectedUrl()).startsWith("/plans/");
        assertThat(page(made.getRedirectedUrl(), clerk).text()).contains("Thực hiện Kế hoạch số");
        assertThat(page("/duties/" + duty(division), session(web, given.signsIn(Role.AUDITOR, division)))
                        .select(".acts a[href^=/plans/new]"))
                .isEmpty();
    }

    @Test
    void a_unit_names_an_issued_plan_sees_it_compared_and_takes_it_back() throws Exception {
        var own = plans.issued(division);
        var clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, division));
        var mine = address + "/units/" + Ids.text(division.value());
        assertThat(page(mine, clerk).select("select[name=plan] option")).hasSize(1);

        assertThat(sent(mine + "/plan", own.text(), clerk).getRedirectedUrl()).isEqualTo(mine);

        var compared = page(mine, leader);
        assertThat(compared.select("tbody tr")).isNotEmpty();
        assertThat(compared.text()).contains("Giữ nguyên");
        assertThat(compared.select("form[method=post][action$=/plan]")).isEmpty();
        assertThat(page(address + "/provisions", leader).select("tbody tr")).isNotEmpty();
        assertThat(response(address + "/provisions.xlsx", leader).getContentType())
                .contains("spreadsheetml");
        assertThat(sent(mine + "/plan", plan.text(), clerk).getStatus()).isEqualTo(422);

        assertThat(sent(mine + "/plan/removal", "", clerk).getRedirectedUrl()).isEqualTo(mine);
        assertThat(page(mine, clerk).text()).contains("chưa có kế hoạch thực hiện");
        assertThat(sent(mine + "/plan/removal", "", clerk).getStatus()).isEqualTo(422);
    }

    @Test
    void a_unit_sees_its_own_line_and_not_its_neighbours() throws Exception {
        plans.answering(plan, office);
        var clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, division));

        assertThat(page(address + "/units", clerk).select("tbody td a.title").eachText())
                .containsExactly("Phòng Kế hoạch");
        assertThat(page(address, clerk).select("ul.tree .title").eachText()).containsExactly("Phòng Kế hoạch");
        assertThat(page(address + "/provisions", clerk).text()).contains("0/1 đơn vị");
        assertThat(response(address + "/units/" + Ids.text(office.value()), clerk)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_member_of_a_block_sees_the_movement_of_another_branch_and_only_its_own_line_in_it() throws Exception {
        var member = given.unit("Tỉnh khác", "TK", null);
        var provincial = plans.issued(province);
        var organizer = given.actor(Role.EMULATION_OFFICER, province);
        given.also(organizer, Role.AUDITOR, member);
        var block = createBlock.execute(
                province,
                new Block.Particulars(BlockKind.BLOCK, "Khối " + UUID.randomUUID(), "", "", 2026, "", ""),
                organizer);
        addMembers.execute(
                block,
                2026,
                List.of(new BlockMemberId(member.value()), new BlockMemberId(department.value())),
                false,
                organizer);
        var theirs = launched(
                provincial,
                province,
                new Audience(Audience.Reach.NONE, Set.of(), List.of(block), List.of(), List.of()));
        var clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, member));
        var there = "/movements/" + theirs.text() + "/cascade";

        assertThat(page(there, clerk).select("ul.tree .title").eachText()).containsExactly("Tỉnh khác");
        assertThat(page(there + "/units", clerk).select("tbody td a.title").eachText())
                .containsExactly("Tỉnh khác");
        assertThat(page(there, session(web, given.signsIn(Role.HEAD, province)))
                        .select("ul.tree .title")
                        .eachText())
                .containsExactlyInAnyOrder("Sở Công Thương", "Tỉnh khác");
    }

    @Test
    void to_people_of_other_branches_there_is_no_page() throws Exception {
        var stranger = session(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", province)));
        var unit = "/units/" + Ids.text(division.value());
        for (var each : List.of(
                address,
                address + "/units",
                address + "/units.xlsx",
                address + "/provisions",
                address + "/provisions.xlsx",
                address + "/branches/" + Ids.text(division.value()),
                address + unit)) {
            assertThat(response(each, stranger).getStatus()).as(each).isEqualTo(404);
        }
        assertThat(sent(address + unit + "/plan", plan.text(), stranger).getStatus())
                .isEqualTo(404);
        assertThat(sent(address + unit + "/plan/removal", "", stranger).getStatus())
                .isEqualTo(404);
    }

    private MovementId launched(PlanId what, UnitId by, Audience audience) {
        var ownPlan = new Choice(
                "",
                false,
                DutyKind.SUBORDINATE_PLAN,
                "Ban hành kế hoạch thực hiện",
                true,
                List.of(),
                LocalDate.of(2026, 2, 15));
        return launch.execute(
                what,
                new LaunchMovement.Order(Ids.next(), audience, everythingDropped(what, ownPlan)),
                given.actor(Role.EMULATION_OFFICER, by));
    }

    /// What the plan asks itself is left aside: its bodies are others in each test.
    private List<Choice> everythingDropped(PlanId what, Choice instead) {
        var content = issued.find(what).orElseThrow();
        var choices = new ArrayList<Choice>();
        Derived.from(content)
                .forEach(each -> choices.add(new Choice(each.key(), true, each.kind(), "", false, List.of(), null)));
        choices.add(instead);
        return choices;
    }

    private String duty(UnitId unit) {
        return duties.of(movement.value(), unit).stream()
                .filter(duty -> duty.task().kind() == DutyKind.SUBORDINATE_PLAN)
                .findFirst()
                .orElseThrow()
                .id()
                .text();
    }

    private Document page(String address, Cookie by) throws Exception {
        var answer = response(address, by);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse response(String address, Cookie by) throws Exception {
        return web.perform(get(address).cookie(by)).andReturn().getResponse();
    }

    private MockHttpServletResponse sent(String address, String plan, Cookie by) throws Exception {
        return web.perform(post(address).param("plan", plan).cookie(by).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
