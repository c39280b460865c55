package vn.thidua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.access.model.Grants;
import vn.thidua.access.usecase.AppointStandIn;
import vn.thidua.access.usecase.RevokeRole;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.GivenDuties;
import vn.thidua.duty.model.DutyRegister;
import vn.thidua.duty.usecase.ReturnDuty;
import vn.thidua.duty.usecase.SubmitDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// The desk as everybody finds it after signing in: what is late, this week, later; what waits for a decision; what was
/// sent; and what is said to those for whom there is nothing.
@DatabaseTest
class DeskPageTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private Duties duties;

    @Autowired
    private DutyRegister register;

    @Autowired
    private SubmitDuty submit;

    @Autowired
    private ReturnDuty giveBack;

    @Autowired
    private AppointStandIn appoint;

    @Autowired
    private RevokeRole revoke;

    @Autowired
    private Grants grants;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId commune;
    private LocalDate today;
    private String clerk;
    private DutyId report;

    @BeforeEach
    void a_commune_with_something_late_due_and_for_later() {
        province = given.unit("Tỉnh Sông Lam", null);
        commune = given.unit("Xã Vĩnh Lộc", province);
        today = LocalDate.now(clock);
        clerk = given.signsIn(Role.EMULATION_OFFICER, commune);
        report = asked("Báo cáo kết quả quý I", today.minusDays(20));
        asked("Đăng ký công trình", today);
        asked(
                "Sơ kết giai đoạn 1",
                today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).plusDays(8));
    }

    @Test
    void one_lands_on_the_desk_after_signing_in() throws Exception {
        var answer = web.perform(
                        post("/sign-in").with(csrf()).param("userName", clerk).param("password", Given.PASSWORD))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        var menu = desk(clerk).select("nav.side a").first();
        assertThat(Objects.requireNonNull(menu).text()).isEqualTo("Bàn làm việc");
        assertThat(menu.attr("aria-current")).isEqualTo("page");
    }

    @Test
    void the_officer_finds_his_duties_by_time_each_with_the_way_to_its_form() throws Exception {
        var desk = desk(clerk);

        assertThat(desk.select("h1").text()).endsWith("có 1 việc quá hạn và 1 việc đến hạn trong tuần này");
        assertThat(titles(desk, "late")).containsExactly("Báo cáo kết quả quý I");
        assertThat(desk.select("section[aria-labelledby=late] .tag").text()).matches("Trễ \\d+ ngày làm việc");
        assertThat(desk.select("section[aria-labelledby=late] .muted").text()).contains("“Báo cáo trước ngày 25.”");
        assertThat(titles(desk, "week")).containsExactly("Đăng ký công trình");
        assertThat(desk.select("section[aria-labelledby=week] .tag").text()).isEqualTo("Đến hạn hôm nay");
        assertThat(titles(desk, "later")).containsExactly("Sơ kết giai đoạn 1");
        var button = desk.select("section[aria-labelledby=late] a.btn").attr("href");
        assertThat(button).isEqualTo("/duties/" + report.text() + "#submission");
        assertThat(page(button.replaceFirst("#.*", ""), clerk).select("#submission form[action$=/submission]"))
                .hasSize(1);
    }

    @Test
    void what_is_handed_in_changes_desks_at_once_and_comes_back_with_the_reason() throws Exception {
        var asking = given.signsIn(Role.EMULATION_OFFICER, province);
        assertThat(titles(desk(asking), "waiting")).isEmpty();

        submit.execute(report, "Xong.", List.of(), actor(clerk));

        assertThat(titles(desk(clerk), "late")).isEmpty();
        assertThat(titles(desk(clerk), "sent")).containsExactly("Báo cáo kết quả quý I");
        assertThat(desk(clerk).select("h1").text()).doesNotContain("quá hạn");
        var desk = desk(asking);
        assertThat(desk.select("h1").text()).endsWith("có 1 việc chờ xử lý");
        assertThat(titles(desk, "waiting")).containsExactly("Báo cáo kết quả quý I");
        assertThat(desk.select("section[aria-labelledby=waiting] .muted").text())
                .startsWith("Xã Vĩnh Lộc");
        assertThat(desk.select("section[aria-labelledby=waiting] a.btn").attr("href"))
                .endsWith("#decision");

        giveBack.execute(report, seen(), "Thiếu số liệu xuất khẩu", actor(asking));

        assertThat(desk(clerk).select("section[aria-labelledby=late] li").text())
                .contains("Trả lại: Thiếu số liệu xuất khẩu", "Sửa, nộp lại");
        assertThat(titles(desk(asking), "waiting")).isEmpty();
    }

    @Test
    void numbers_count_all_and_the_lines_end_with_the_way_to_the_rest() throws Exception {
        for (int i = 0; i < 10; i++) {
            asked("Báo cáo số " + i, today.minusDays(30));
        }

        var late = desk(clerk).select("section[aria-labelledby=late]");

        assertThat(late.select("header .count").text()).isEqualTo("11");
        assertThat(late.select("li")).hasSize(8);
        var rest = late.select("div.body a").attr("href");
        assertThat(page(rest, clerk).select("td a.title")).hasSize(11);
    }

    @Test
    void the_head_finds_the_plan_that_waits_for_his_signature_and_the_officer_that_he_has_sent_it() throws Exception {
        plans.submitted(commune);
        var head = given.signsIn(Role.HEAD, commune);

        assertThat(titles(desk(head), "waiting")).hasSize(1).first().asString().contains("thi đua");
        assertThat(desk(head).select("section[aria-labelledby=waiting] .tag").text())
                .isEqualTo("Trình ký");
        assertThat(titles(desk(clerk), "sent")).hasSize(1);
        assertThat(titles(desk(clerk), "waiting")).isEmpty();
        assertThat(titles(desk(given.signsIn(Role.HEAD, given.unit("Xã Tân Hưng", province))), "waiting"))
                .as("another's")
                .isEmpty();
    }

    @Test
    void a_plan_that_was_begun_lies_on_the_officers_desk_whatever_year_it_is_for() throws Exception {
        plans.draft(commune, 2021);

        var later = desk(clerk).select("section[aria-labelledby=later]");
        assertThat(later.select("li:has(a[href^=/plans/]) .tag").text()).isEqualTo("Bản thảo");
        assertThat(later.text()).contains("Soạn tiếp");
        assertThat(desk(given.signsIn(Role.AUDITOR, commune)).text()).doesNotContain("Soạn tiếp");
    }

    @Test
    void who_works_for_several_units_sees_the_one_he_acts_for_and_all_when_he_asks() throws Exception {
        var other = given.unit("Xã Tân Hưng", province);
        given.also(actor(clerk), Role.EMULATION_OFFICER, other);
        new GivenDuties(duties, transactions).of("Việc của xã kia", province, today, other);
        var session = session(web, clerk);
        var own = Jsoup.parse(get200("/", session));

        var all = Jsoup.parse(get200("/?units=all", session));

        assertThat(own.select("nav.chips a.on").text()).isIn("Xã Vĩnh Lộc", "Xã Tân Hưng");
        assertThat(titles(own, "week")).hasSize(1);
        assertThat(titles(all, "week")).containsExactlyInAnyOrder("Đăng ký công trình", "Việc của xã kia");
    }

    @Test
    void a_stand_in_finds_the_duties_of_whom_he_stands_in_for_and_not_a_day_longer() throws Exception {
        var deputy = given.signsIn(Role.AUDITOR, commune);
        assertThat(titles(desk(deputy), "late")).isEmpty();
        var principal = new AccountId(actor(clerk).account());
        appoint.execute(
                new AppointStandIn.Command(
                        principal,
                        new AccountId(actor(deputy).account()),
                        new Grant.Terms(Role.EMULATION_OFFICER, commune, today, today.plusDays(5), "nghỉ phép")),
                actor(clerk));

        assertThat(titles(desk(deputy), "late")).containsExactly("Báo cáo kết quả quý I");

        revoke(clerk);
        assertThat(titles(desk(deputy), "late")).isEmpty();
    }

    @Test
    void an_administrator_is_told_what_to_set_up() throws Exception {
        var desk = desk(given.signsIn(Role.ADMINISTRATOR, province));

        assertThat(desk.select(".empty a").eachAttr("href"))
                .containsExactly("/units", "/accounts", "/working-calendar");
        assertThat(desk.select("section[aria-labelledby=late]")).isEmpty();
    }

    @Test
    void who_has_no_role_is_told_whom_to_ask() throws Exception {
        revoke(clerk);

        var desk = desk(clerk);

        assertThat(desk.select(".empty").text()).contains("chưa có vai trò ở đơn vị nào");
        assertThat(desk.select("main li")).isEmpty();
    }

    @Test
    void a_new_officer_is_told_what_will_come_and_what_he_can_begin_with() throws Exception {
        var desk = desk(given.signsIn(Role.EMULATION_OFFICER, given.unit("Xã Mới", province)));

        assertThat(desk.select(".empty").text()).contains("Khi cấp trên phát động phong trào");
        assertThat(desk.select(".empty a").first().attr("href")).isEqualTo("/plans/new");
        for (var button : desk.select(".empty a")) {
            assertThat(button.text()).doesNotContain("[");
        }
    }

    @Test
    void the_english_desk_says_the_same() throws Exception {
        var page = Jsoup.parse(web.perform(get("/").cookie(session(web, clerk), new Cookie("thidua-lang", "en")))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("h1").text()).contains("1 duties are late and 1 are due this week");
    }

    private DutyId asked(String words, LocalDate due) {
        return new GivenDuties(duties, transactions).of(words, province, due, commune);
    }

    private int seen() {
        return Objects.requireNonNull(register.require(report).version());
    }

    private void revoke(String userName) {
        var grant = grants.findByAccountOrderByGrantedAt(
                        new AccountId(actor(userName).account()))
                .getFirst();
        revoke.execute(Objects.requireNonNull(grant.id()), "thôi", given.administrator());
    }

    private Actor actor(String userName) {
        return accounts.findByUserName(userName).orElseThrow().actor();
    }

    private Document desk(String userName) throws Exception {
        return page("/", userName);
    }

    private Document page(String address, String userName) throws Exception {
        return Jsoup.parse(get200(address, session(web, userName)));
    }

    private String get200(String address, Cookie session) throws Exception {
        var answer = web.perform(get(address).cookie(session)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private static List<String> titles(Document desk, String place) {
        return desk.select("section[aria-labelledby=" + place + "] li .title").eachText();
    }
}
