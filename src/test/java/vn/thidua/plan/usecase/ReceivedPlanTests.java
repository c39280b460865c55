package vn.thidua.plan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.issued.IssuedPlans;
import vn.thidua.plan.life.PlanState;
import vn.thidua.plan.life.Plans;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// A plan that came on paper is entered, read and answered, and is nobody's own.
@DatabaseTest
class ReceivedPlanTests {
    private static final String PAPER = GivenPlans.TEXT
            .replace("Số:       /KH-SCT", "Số: 215/KH-UBND")
            .replace("ngày      tháng      năm 2026", "ngày 05 tháng 01 năm 2026");
    private static final ReceivePlan.Paper AS_PRINTED = new ReceivePlan.Paper("UBND tỉnh Sông Lam", "", null);

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private ReceivePlan receive;

    @Autowired
    private AnswerPlan answer;

    @Autowired
    private AmendPlan amend;

    @Autowired
    private RepeatPlan repeat;

    @Autowired
    private ClosePlan close;

    @Autowired
    private DeletePlan delete;

    @Autowired
    private Plans plans;

    @Autowired
    private IssuedPlans issued;

    @Autowired
    private MockMvc web;

    private UnitId district;
    private UnitId commune;
    private UnitId beside;
    private Actor officer;

    @BeforeEach
    void a_district_with_two_communes_whose_province_is_not_in_the_system() {
        district = given.unit("Huyện Vĩnh Lộc", "UBND", null);
        commune = given.unit("Xã Vĩnh Long", "UBND", district);
        beside = given.unit("Xã Vĩnh Hòa", "UBND", district);
        officer = given.actor(Role.EMULATION_OFFICER, district);
    }

    @Test
    void it_keeps_the_number_and_day_of_its_issuer_and_takes_none_of_the_units_register() {
        var id = receive.execute(district, AS_PRINTED, PAPER, null, officer);

        assertThat(plans.require(id))
                .returns(PlanState.RECEIVED, plan -> plan.state())
                .returns("UBND tỉnh Sông Lam", plan -> plan.receivedFrom())
                .returns("215/KH-UBND", plan -> plan.number())
                .returns(LocalDate.of(2026, 1, 5), plan -> plan.issuedOn())
                .returns(2026, plan -> plan.year())
                .returns(0, plan -> plan.edition());
        var own = givenPlans.issued(district);
        assertThat(plans.require(own).number()).startsWith("01/");
    }

    @Test
    void what_is_entered_counts_more_than_what_was_read() {
        var id = receive.execute(
                district,
                new ReceivePlan.Paper("Bộ Nội vụ", "07/KH-BNV", LocalDate.of(2026, 1, 2)),
                PAPER,
                null,
                officer);
        assertThat(plans.require(id))
                .returns("07/KH-BNV", plan -> plan.number())
                .returns(LocalDate.of(2026, 1, 2), plan -> plan.issuedOn());
    }

    @Test
    void what_stands_nowhere_is_asked_for() {
        var blank = GivenPlans.TEXT;
        refused(PlanRefusals.NUMBER_UNKNOWN, () -> receive.execute(district, AS_PRINTED, blank, null, officer));
        refused(
                PlanRefusals.DATE_UNKNOWN,
                () -> receive.execute(
                        district, new ReceivePlan.Paper("Bộ Nội vụ", "07/KH-BNV", null), blank, null, officer));
        refused(
                PlanRefusals.ISSUER_UNKNOWN,
                () -> receive.execute(
                        district,
                        new ReceivePlan.Paper("", "07/KH-BNV", LocalDate.of(2026, 1, 2)),
                        "KẾ HOẠCH\nPhát động phong trào thi đua năm 2026",
                        null,
                        officer));
        refused(
                PlanRefusals.DATE_IN_FUTURE,
                () -> receive.execute(
                        district,
                        new ReceivePlan.Paper("Bộ Nội vụ", "07/KH-BNV", LocalDate.of(2999, 1, 1)),
                        PAPER,
                        null,
                        officer));
        refused(
                PlanRefusals.NOTHING_GIVEN,
                () -> receive.execute(
                        district,
                        new ReceivePlan.Paper("Bộ Nội vụ", "07/KH-BNV", LocalDate.of(2026, 1, 2)),
                        " ",
                        null,
                        officer));
    }

    @Test
    void the_same_paper_is_entered_once() {
        var id = receive.execute(district, AS_PRINTED, PAPER, null, officer);
        refused(PlanRefusals.RECEIVED_BEFORE, () -> receive.execute(district, AS_PRINTED, PAPER, null, officer));
        delete.execute(id, officer);
        receive.execute(district, AS_PRINTED, PAPER, null, officer);
    }

    @Test
    void the_unit_and_those_below_make_their_own_plans_from_it() {
        var id = receive.execute(district, AS_PRINTED, PAPER, null, officer);

        var own = answer.execute(id, district, officer);
        var below = answer.execute(id, commune, given.actor(Role.EMULATION_OFFICER, commune));

        assertThat(plans.require(own).answers()).isEqualTo(id);
        assertThat(plans.require(below).answers()).isEqualTo(id);
        var stranger = given.actor(Role.EMULATION_OFFICER, given.unit("Huyện khác", "UBND", null));
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> answer.execute(id, commune, stranger));
        refused(PlanRefusals.ANSWERED, () -> delete.execute(id, officer));
    }

    @Test
    void it_is_neither_changed_nor_closed_nor_repeated_nor_launched_as_the_units_own() {
        var id = receive.execute(district, AS_PRINTED, PAPER, null, officer);
        refused(PlanRefusals.RECEIVED, () -> amend.execute(id, officer));
        refused(PlanRefusals.RECEIVED, () -> repeat.execute(id, 2027, officer));
        refused("FLOW-", () -> close.execute(id, given.actor(Role.HEAD, district)));
        assertThat(issued.find(id)).isEmpty();
        assertThat(plans.require(id).state()).isEqualTo(PlanState.RECEIVED);
    }

    @Test
    void it_is_entered_on_the_page_by_its_file_and_stands_apart_in_the_list() throws Exception {
        var clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, district));
        assertThat(page("/plans/received", clerk).select("form[action=/plans/received]"))
                .hasSize(1);
        var file = new MockMultipartFile("file", "ke-hoach.txt", "text/plain", PAPER.getBytes(StandardCharsets.UTF_8));
        var sent = web.perform(multipart("/plans/received")
                        .file(file)
                        .param("unit", Ids.text(district.value()))
                        .param("from", "UBND tỉnh Sông Lam")
                        .cookie(clerk)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(sent.getStatus()).isEqualTo(302);
        var address = sent.getRedirectedUrl();

        var shown = page(address, clerk);
        assertThat(shown.select("h1 + .muted .tag").first().text()).isEqualTo("Nhận của cấp trên");
        assertThat(shown.text()).contains("Kế hoạch của UBND tỉnh Sông Lam, do Huyện Vĩnh Lộc nhập", "215/KH-UBND");
        assertThat(shown.select("form[action$=/submission], form[action$=/amendments], form[action$=/repetition]"))
                .isEmpty();
        assertThat(shown.select("form[action$=/removal]")).hasSize(1);
        var list = page("/plans?year=all&state=RECEIVED&q=song lam", clerk);
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody tr td").get(1).text()).isEqualTo("UBND tỉnh Sông Lam");
        assertThat(page("/plans/numbers", clerk).text()).doesNotContain("215/KH-UBND");

        var below = session(web, given.signsIn(Role.EMULATION_OFFICER, commune));
        var read = page(address, below);
        assertThat(read.select("h1 + .muted .tag").first().text()).isEqualTo("Nhận của cấp trên");
        assertThat(read.select("form[action$=/removal]")).isEmpty();
        assertThat(response(address + "/original", below).getStatus()).isEqualTo(200);
        var answering = read.select("a[href*=answers]").attr("href");
        assertThat(page(answering, below).select("form[action$=/answers] button.main"))
                .hasSize(1);
        assertThat(page("/plans/new", below).select("form[action$=/answers]")).hasSize(1);

        var stranger = session(web, given.signsIn(Role.HEAD, given.unit("Huyện khác", "UBND", null)));
        assertThat(response(address, stranger).getStatus()).isEqualTo(404);
        assertThat(response(address + "/original", stranger).getStatus()).isEqualTo(404);
    }

    @Test
    void what_was_written_stands_in_the_form_again_and_wrong_people_are_sent_away() throws Exception {
        var clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, district));
        var refused = entered(district, "31/02/2026", clerk);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("#from").attr("value"))
                .isEqualTo("Bộ Nội vụ");
        assertThat(entered(district, "2026-01-02", session(web, given.signsIn(Role.EMULATION_OFFICER, beside)))
                        .getStatus())
                .isEqualTo(404);
        assertThat(entered(district, "2026-01-02", session(web, given.signsIn(Role.AUDITOR, district)))
                        .getStatus())
                .isNotIn(302, 500);
    }

    private MockHttpServletResponse entered(UnitId unit, String day, Cookie by) throws Exception {
        return web.perform(post("/plans/received")
                        .param("unit", Ids.text(unit.value()))
                        .param("from", "Bộ Nội vụ")
                        .param("number", "07/KH-BNV")
                        .param("issuedOn", day)
                        .param("text", PAPER)
                        .cookie(by)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document page(String address, Cookie by) throws Exception {
        var answer = response(address, by);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse response(String address, Cookie by) throws Exception {
        return web.perform(get(address).cookie(by)).andReturn().getResponse();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.code()).startsWith(code));
    }
}
