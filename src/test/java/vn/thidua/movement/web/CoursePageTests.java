package vn.thidua.movement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thidua.access.Role;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyView;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenAmendments;
import vn.thidua.support.GivenPlans;

/// The pages by which leaders steer a running movement.
@DatabaseTest
class CoursePageTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private Duties duties;

    @Autowired
    private MockMvc web;

    private UnitId department;
    private UnitId division;
    private PlanId plan;
    private MovementId movement;
    private Cookie officer;

    @BeforeEach
    void a_launched_plan_of_a_department_with_two_divisions() throws Exception {
        department = given.unit("Sở Công Thương", "SCT", given.unit("UBND tỉnh Sông Lam", "UBND", null));
        given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        plan = givenPlans.issued(department);
        movement = launch.execute(
                plan,
                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of()),
                given.actor(Role.EMULATION_OFFICER, department));
        officer = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
    }

    @Test
    void every_page_of_the_movement_says_that_the_plan_was_amended_until_it_is_applied() throws Exception {
        assertThat(page("").select(".note.due")).isEmpty();
        amended();

        assertThat(page("").select(".note.due a").attr("href")).isEqualTo(address("/amendment"));
        var preview = page("/amendment");
        assertThat(preview.text()).contains("2 đơn vị: 27/02/2026 → 14/03/2026", "Phòng Kế hoạch");
        assertThat(preview.select("details li")).hasSize(2);

        var form = post(address("/amendment")).with(csrf());
        for (var field : preview.select("form[data-guard] input[type=hidden]:not([name=_csrf])")) {
            form.param(field.attr("name"), field.val());
        }
        for (var field : preview.select("form[data-guard] input[type=checkbox][checked]")) {
            form.param(field.attr("name"), field.val());
        }
        var answer = web.perform(form.param("reason", "Theo Kế hoạch sửa đổi").cookie(officer))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(registration().dueOn()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(page("").select(".note.due")).isEmpty();
        assertThat(page("/amendment").text())
                .contains("Đã áp dụng Kế hoạch", "2 nhiệm vụ dời hạn, 0 việc đổi nội dung, 2 nhiệm vụ thêm");
    }

    @Test
    void without_a_reason_the_form_comes_back_with_what_was_chosen() throws Exception {
        amended();
        var item = page("/amendment").select("input[name=item]").first();
        var answer = web.perform(post(address("/amendment"))
                        .with(csrf())
                        .param("key", Ids.text(Ids.next()))
                        .param("edition", "2")
                        .param("item", Objects.requireNonNull(item).val())
                        .param("reason", " ")
                        .cookie(officer))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".errors a").attr("href")).isEqualTo("#reason");
        assertThat(page.select("#take-" + item.val()).hasAttr("checked")).isFalse();
    }

    @Test
    void who_takes_part_sees_what_an_amendment_did_and_no_form() throws Exception {
        amended();
        var clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, division));

        assertThat(page("/amendment", clerk).select("form[data-guard]")).isEmpty();
        assertThat(page("/amendment", clerk).text()).contains("Chưa có sửa đổi nào");
        assertThat(page("", clerk).select(".chips a").eachText()).doesNotContain("Thời hạn", "Kết thúc");
    }

    @Test
    void a_task_gets_another_day_on_its_page() throws Exception {
        var dates = page("/dates");
        var link = dates.select("tr:has(td:contains(đăng ký)) a.btn").attr("href");
        assertThat(page(link.substring(address("").length())).select("h1").text())
                .isEqualTo("Dời thời hạn một việc");

        var refused = status(post(link).with(csrf()).param("day", "2026-03-20").param("reason", ""), officer);
        assertThat(refused).isEqualTo(422);
        var done = status(post(link).with(csrf()).param("day", "2026-03-20").param("reason", "Gia hạn."), officer);
        assertThat(done).isEqualTo(302);
        assertThat(registration().dueOn()).isEqualTo(LocalDate.of(2026, 3, 20));
    }

    @Test
    void one_unit_gets_longer_on_the_page_of_its_duty() throws Exception {
        var address = "/duties/" + registration().id().text();
        var answer = status(
                post(address + "/due-date")
                        .with(csrf())
                        .param("seen", "0")
                        .param("day", "2026-03-20")
                        .param("reason", "Gia hạn do mưa lũ."),
                officer);

        assertThat(answer).isEqualTo(302);
        var page = Jsoup.parse(web.perform(get(address).cookie(officer))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.text()).contains("27/02/2026 → 20/03/2026", "Gia hạn do mưa lũ.");
    }

    @Test
    void it_asks_before_it_ends_the_movement_and_opens_it_again() throws Exception {
        assertThat(page("/closing").text()).contains("5 nhiệm vụ chưa làm");
        assertThat(status(post(address("/closing")).with(csrf()).param("waive", "true"), officer))
                .isEqualTo(422);
        assertThat(status(post(address("/closing")).with(csrf()).param("early", "true"), officer))
                .isEqualTo(302);

        assertThat(page("/closing").text()).contains("Mở lại phong trào", "5 nhiệm vụ không hoàn thành");
        assertThat(status(post(address("/closing/removal")).with(csrf()).param("reason", "Làm tiếp."), officer))
                .isEqualTo(302);
        assertThat(page("/closing").text()).contains("5 nhiệm vụ phải làm tiếp");
    }

    @Test
    void what_comes_too_late_is_refused_in_plain_words_and_not_lost() throws Exception {
        status(post(address("/closing")).with(csrf()).param("early", "true"), officer);
        var clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, division));
        var answer = web.perform(post("/duties/" + registration().id().text() + "/submission")
                        .with(csrf())
                        .param("statement", "Phòng đã họp và thống nhất đăng ký.")
                        .cookie(clerk))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                        .text())
                .contains("Phong trào đã kết thúc", "Phòng đã họp và thống nhất đăng ký.", "Không hoàn thành");
    }

    @Test
    void to_strangers_nothing_of_it_is_there_and_who_only_takes_part_steers_nothing() throws Exception {
        amended();
        var stranger = session(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", null)));
        var below = session(web, given.signsIn(Role.HEAD, division));
        var administrator = session(web, given.signsIn(Role.ADMINISTRATOR, department));
        for (var path : List.of("/amendment", "/dates", "/closing")) {
            assertThat(status(get(address(path)), stranger)).isEqualTo(404);
        }
        for (var who : List.of(below, administrator)) {
            assertThat(status(get(address("/dates")), who)).isBetween(400, 422);
            assertThat(status(get(address("/closing")), who)).isBetween(400, 422);
            assertThat(status(post(address("/closing")).with(csrf()).param("early", "true"), who))
                    .isBetween(400, 422);
        }
        assertThat(page("").text()).contains("Đang thực hiện");
    }

    private void amended() {
        new GivenAmendments(given, beans)
                .amend(plan, text -> text.replace("trước ngày 28/02/2026", "trước ngày 15/3/2026"));
    }

    private DutyView registration() {
        return duties.of(movement.value(), division).stream()
                .filter(each -> each.task().kind() == DutyKind.REGISTER_TITLES)
                .findFirst()
                .orElseThrow();
    }

    private String address(String path) {
        return "/movements/" + movement.text() + path;
    }

    private Document page(String path) throws Exception {
        return page(path, officer);
    }

    private Document page(String path, Cookie who) throws Exception {
        var answer = web.perform(get(address(path)).cookie(who)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private int status(MockHttpServletRequestBuilder request, Cookie who) throws Exception {
        return web.perform(request.cookie(who)).andReturn().getResponse().getStatus();
    }
}
