package vn.thidua.movement.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.DutyView;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// Who has opened a movement and said that he knows it, for himself and for his unit, and who is reminded.
@DatabaseTest
class AcknowledgementTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private AcknowledgeMovement acknowledge;

    @Autowired
    private RemindAcknowledgement remind;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private Duties duties;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId department;
    private UnitId office;
    private UnitId division;
    private Actor leader;
    private Actor officer;
    private Actor auditor;
    private PlanId plan;
    private MovementId movement;

    @BeforeEach
    void a_movement_of_a_department_that_two_divisions_take_part_in() {
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        department = given.unit("Sở Công Thương", "SCT", province);
        office = given.unit("Văn phòng Sở", "VP", department);
        division = given.unit("Phòng Kế hoạch", "PKH", department);
        plan = plans.issued(department);
        leader = given.actor(Role.EMULATION_OFFICER, department);
        officer = given.actor(Role.EMULATION_OFFICER, division);
        auditor = given.actor(Role.AUDITOR, division);
        movement = launch.execute(
                plan,
                new LaunchMovement.Order(
                        Ids.next(),
                        new Audience(Audience.Reach.DIRECT, Set.of(), List.of(), List.of(), List.of()),
                        List.of()),
                leader);
    }

    @Test
    void whoever_answers_for_the_unit_acknowledges_for_it_and_its_duty_is_done() {
        acknowledge.execute(movement, officer);

        assertThat(duty(division).state()).isEqualTo(DutyState.DONE);
        assertThat(duty(office).state()).isEqualTo(DutyState.OPEN);
        assertThat(facts(division)).containsExactly("movement.MovementAcknowledged", "movement.UnitAcknowledged");
    }

    @Test
    void anybody_else_of_the_unit_acknowledges_for_himself_alone() {
        acknowledge.execute(movement, auditor);

        assertThat(duty(division).state()).isEqualTo(DutyState.OPEN);
        assertThat(facts(division)).containsExactly("movement.MovementAcknowledged");
    }

    @Test
    void said_twice_it_is_said_once() {
        acknowledge.execute(movement, officer);
        acknowledge.execute(movement, officer);

        assertThat(facts(division)).containsExactly("movement.MovementAcknowledged", "movement.UnitAcknowledged");
    }

    @Test
    void whoever_confirms_on_the_page_of_the_duty_has_acknowledged_himself() {
        submit.execute(duty(division).id(), "", List.of(), officer);

        assertThat(jdbc.sql("select account from movement.acknowledgement where movement = ? and for_unit")
                        .param(movement.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(officer.account());
    }

    @Test
    void the_superior_does_not_acknowledge_in_place_of_those_below_and_strangers_find_nothing() {
        refused(AcknowledgementRefusals.NOT_TAKING_PART, () -> acknowledge.execute(movement, leader));
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", province));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> acknowledge.execute(movement, stranger));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> remind.execute(movement, stranger));
        refused(MovementRefusals.NOT_LEADING, () -> remind.execute(movement, officer));
    }

    @Test
    void the_rest_are_reminded_once_a_day() {
        var late = given.actor(Role.HEAD, office);
        acknowledge.execute(movement, officer);

        assertThat(remind.execute(movement, leader)).isEqualTo(2);

        assertThat(told()).containsExactlyInAnyOrder(auditor.account(), late.account());
        refused(AcknowledgementRefusals.REMINDED_TODAY, () -> remind.execute(movement, leader));
        assertThat(facts(department)).contains("movement.AcknowledgementReminded");
    }

    @Test
    void nobody_is_reminded_when_everybody_has_acknowledged() {
        acknowledge.execute(movement, officer);
        acknowledge.execute(movement, auditor);
        refused(AcknowledgementRefusals.NOBODY_LEFT, () -> remind.execute(movement, leader));
    }

    @Test
    void the_first_look_at_the_plan_or_the_movement_is_noted_of_those_who_take_part() throws Exception {
        var head = given.signsIn(Role.HEAD, office);
        var above = given.signsIn(Role.HEAD, department);
        page("/plans/" + plan.text(), session(web, above));
        assertThat(opened()).isEmpty();

        var session = session(web, head);
        page("/plans/" + plan.text(), session);
        assertThat(opened()).hasSize(1);
        var first = jdbc.sql("select opened_at::text from movement.opening where movement = ?")
                .param(movement.value())
                .query(String.class)
                .single();
        page("/movements/" + movement.text(), session);
        assertThat(jdbc.sql("select opened_at::text from movement.opening where movement = ?")
                        .param(movement.value())
                        .query(String.class)
                        .list())
                .containsExactly(first);
    }

    @Test
    void the_leader_sees_units_and_people_with_counts_and_reminds_with_one_click() throws Exception {
        acknowledge.execute(movement, auditor);
        var clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
        var address = "/movements/" + movement.text() + "/acknowledgements";

        var units = page(address, clerk);
        assertThat(units.select("tbody tr")).hasSize(2);
        assertThat(units.text()).contains("0/2 đơn vị đã quán triệt", "1 người đã xác nhận");
        assertThat(page(address + "?q=ke hoach", clerk)
                        .select("tbody td a.title")
                        .eachText())
                .containsExactly("Phòng Kế hoạch");
        assertThat(page(address + "?state=done", clerk).select("tbody tr")).isEmpty();
        var people = page(address + "/people?unit=" + Ids.text(division.value()), clerk);
        assertThat(people.select("tbody tr")).hasSize(2);
        assertThat(page(address + "/people?state=rest&unit=" + Ids.text(division.value()), clerk)
                        .select("tbody tr"))
                .hasSize(1);
        for (var file : List.of(address + ".xlsx", address + "/people.xlsx")) {
            assertThat(response(file, clerk).getContentType()).contains("spreadsheetml");
        }

        assertThat(units.select("form[action$=/reminders]")).hasSize(1);
        assertThat(sent(address + "/reminders", clerk).getRedirectedUrl()).isEqualTo(address);
        assertThat(page(address, clerk).text()).contains("Lần nhắc gần nhất");
        assertThat(sent(address + "/reminders", clerk).getStatus()).isEqualTo(422);
    }

    @Test
    void a_unit_sees_its_own_people_and_confirms_with_one_click() throws Exception {
        var head = session(web, given.signsIn(Role.HEAD, office));
        var address = "/movements/" + movement.text() + "/acknowledgements";

        var page = page(address, head);
        assertThat(page.select("tbody td a.title").eachText()).containsExactly("Văn phòng Sở");
        assertThat(page.select("form[action$=/reminders]")).isEmpty();
        assertThat(page(address + "/people", head).select("tbody tr")).hasSize(1);
        assertThat(page(address + "/people?unit=" + Ids.text(division.value()), head)
                        .select("tbody tr"))
                .isEmpty();

        assertThat(sent(address, head).getRedirectedUrl()).isEqualTo(address);
        assertThat(page(address, head).text()).contains("Anh chị đã xác nhận quán triệt lúc", "1/1 đơn vị");
        assertThat(page(address, head).select("form[method=post][action=" + address + "]"))
                .isEmpty();
        assertThat(duty(office).state()).isEqualTo(DutyState.DONE);
        assertThat(sent(address + "/reminders", head).getStatus()).isNotEqualTo(302);
    }

    @Test
    void to_people_of_other_branches_there_is_no_page() throws Exception {
        var stranger = session(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", province)));
        var address = "/movements/" + movement.text() + "/acknowledgements";
        for (var each : List.of(address, address + "/people", address + ".xlsx", address + "/people.xlsx")) {
            assertThat(response(each, stranger).getStatus()).as(each).isEqualTo(404);
        }
        assertThat(sent(address, stranger).getStatus()).isEqualTo(404);
        assertThat(sent(address + "/reminders", stranger).getStatus()).isEqualTo(404);
    }

    private DutyView duty(UnitId unit) {
        return duties.of(movement.value(), unit).stream()
                .filter(duty -> duty.task().kind() == DutyKind.ACKNOWLEDGE)
                .findFirst()
                .orElseThrow();
    }

    private List<String> facts(UnitId unit) {
        return jdbc.sql("select fact from audit.entry where subject = ? and unit = ? order by id")
                .params(movement.value(), unit.value())
                .query(String.class)
                .list();
    }

    private List<UUID> told() {
        return jdbc.sql("select account from notice.notice where about = ? and kind = 'movement.notice.acknowledge'")
                .param(movement.value())
                .query(UUID.class)
                .list();
    }

    private List<UUID> opened() {
        return jdbc.sql("select account from movement.opening where movement = ?")
                .param(movement.value())
                .query(UUID.class)
                .list();
    }

    private Document page(String address, Cookie by) throws Exception {
        var answer = response(address, by);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse response(String address, Cookie by) throws Exception {
        return web.perform(get(address).cookie(by)).andReturn().getResponse();
    }

    private MockHttpServletResponse sent(String address, Cookie by) throws Exception {
        return web.perform(post(address).cookie(by).with(csrf())).andReturn().getResponse();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).startsWith(code));
    }
}
