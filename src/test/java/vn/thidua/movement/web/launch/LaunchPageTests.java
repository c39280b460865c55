package vn.thidua.movement.web.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
import vn.thidua.movement.model.Movements;
import vn.thidua.movement.model.PeopleKind;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.usecase.ClosePlan;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// The three steps of a launch, as the office that launches finds them, and as others do not.
@DatabaseTest
class LaunchPageTests {
    /// Leaves the day of the quarterly report open, and who holds the review.
    private static final String UNCLEAR = GivenPlans.TEXT.replace("2. Văn phòng Sở tổng hợp", """
            2. Các phòng gửi báo cáo kết quả về Văn phòng Sở định kỳ hàng quý.
            3. Tổ chức hội nghị sơ kết phong trào trước ngày 15/7/2026.
            4. Văn phòng Sở tổng hợp""");

    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private Movements movements;

    @Autowired
    private Duties duties;

    @Autowired
    private ClosePlan close;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId department;
    private UnitId office;
    private UnitId division;
    private Cookie officer;
    private PlanId plan;

    @BeforeEach
    void an_issued_plan_of_a_department_with_two_divisions() throws Exception {
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        department = given.unit("Sở Công Thương", "SCT", province);
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        officer = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
        plan = givenPlans.issued(department, UNCLEAR);
    }

    @Test
    void the_page_of_the_plan_offers_the_launch_and_after_it_the_movement() throws Exception {
        assertThat(page("/plans/" + plan.text(), officer).select("a[href=" + at("") + "]"))
                .singleElement()
                .returns("Phát động", Element::text)
                .matches(link -> link.hasClass("main"));
        var below = session(web, given.signsIn(Role.EMULATION_OFFICER, division));
        assertThat(page("/plans/" + plan.text(), below).select("a[href^=/launches/]"))
                .isEmpty();

        answerEverything();
        launch();

        var movement = movements.ofPlan(plan).orElseThrow().text();
        assertThat(page("/plans/" + plan.text(), officer).select("a[href=/movements/" + movement + "]"))
                .isNotEmpty();
        assertThat(page("/plans/" + plan.text(), below).select("a[href=/movements/" + movement + "]"))
                .isNotEmpty();
        for (var step : List.of("", "/participants", "/duties", "/confirmation")) {
            assertThat(ask(at(step), officer).getRedirectedUrl()).isEqualTo("/movements/" + movement);
        }
    }

    @Test
    void who_takes_part_is_chosen_by_reach_and_by_hand_and_kept() throws Exception {
        var team = given.unit("Tổ Thống kê", division);
        assertThat(listed()).containsExactly("Phòng Kế hoạch", "Văn phòng Sở");

        assertThat(choose("reach", "ALL", "people", "DIRECT_WORKERS", "seen", seen())
                        .getRedirectedUrl())
                .isEqualTo(at("/participants"));
        assertThat(listed()).containsExactly("Phòng Kế hoạch", "Văn phòng Sở", "Tổ Thống kê");

        choose(
                "reach",
                "ALL",
                "seen",
                seen(),
                "reached",
                key(office),
                "reached",
                key(team),
                "stays",
                key(team),
                "go",
                "next");
        assertThat(listed()).containsExactly("Phòng Kế hoạch", "Tổ Thống kê");
        var page = page(at("/participants"), officer);
        assertThat(page.select("main input[name=back]").eachAttr("value")).containsExactly(key(office));
        assertThat(page.select("input[name=reach][checked]").attr("value")).isEqualTo("ALL");

        choose("reach", "NONE", "seen", seen(), "back", key(office), "add", key(office), "add", key(department));
        assertThat(listed()).containsExactly("Sở Công Thương", "Văn phòng Sở");
    }

    @Test
    void units_are_found_by_name_and_looked_for_down_the_tree() throws Exception {
        var team = given.unit("Tổ Thống kê", division);

        assertThat(page(at("/participants?q=thong ke"), officer)
                        .select("#pick input[name=add]")
                        .eachAttr("value"))
                .containsExactly(key(team));
        assertThat(page(at("/participants?at=" + key(division)), officer)
                        .select("#pick input[name=add]")
                        .eachAttr("value"))
                .containsExactly(key(team));
        assertThat(page(at("/participants?at=" + key(province)), officer)
                        .select("#pick")
                        .text())
                .doesNotContain("UBND tỉnh");
    }

    @Test
    void what_a_colleague_has_changed_meanwhile_is_not_overwritten_and_nothing_typed_is_lost() throws Exception {
        choose("reach", "ALL", "seen", "0");

        var answer = choose("reach", "NONE", "seen", "0", "add", key(department));

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".errors").text()).contains("vừa sửa phần này");
        assertThat(page.select("input[name=reach][checked]").attr("value")).isEqualTo("NONE");
        assertThat(page.select("input[name=seen]").attr("value")).isNotEqualTo("0");
        assertThat(page(at("/participants"), officer)
                        .select("input[name=reach][checked]")
                        .attr("value"))
                .isEqualTo("ALL");
    }

    @Test
    void nobody_is_called_upon_out_of_reach() throws Exception {
        var foreign = given.unit("Sở Nội vụ", "SNV", province);

        assertThat(choose("reach", "DIRECT", "seen", "0", "add", key(foreign)).getStatus())
                .isEqualTo(422);
        assertThat(listed()).containsExactly("Phòng Kế hoạch", "Văn phòng Sở");
    }

    @Test
    void what_the_plan_leaves_open_is_asked_first_and_answered_on_the_page() throws Exception {
        var questions = page(at("/duties"), officer).select("#questions");
        assertThat(questions.text()).contains("định kỳ hàng quý", "hội nghị sơ kết");
        var guessed = questions.select("li:has(q:contains(hàng quý)) input[type=date]");
        assertThat(guessed.eachAttr("value")).contains("2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31");
        assertThat(page(at("/confirmation"), officer).select("main button.main"))
                .isEmpty();

        send(at("/answers"), "all", "dates");
        var review = duty("hội nghị sơ kết");
        send(at("/answers"), "since-" + review, "0", "who", key(office));

        assertThat(page(at("/duties"), officer).select("#questions")).isEmpty();
        assertThat(page(at("/confirmation"), officer).select("main button.main"))
                .isNotEmpty();
        launch();
        assertThat(duties.owedBy(office))
                .anySatisfy(owed -> assertThat(owed.task().kind()).isEqualTo(DutyKind.REVIEW));
        assertThat(duties.owedBy(division))
                .noneSatisfy(owed -> assertThat(owed.task().kind()).isEqualTo(DutyKind.REVIEW));
    }

    @Test
    void a_duty_is_changed_left_out_and_taken_in_again() throws Exception {
        var registration = duty("đăng ký thi đua");
        var address = at("/duties/" + registration);
        assertThat(page(address, officer).select("blockquote").text()).contains("trước ngày 28/02/2026");

        var saved = send(
                address,
                "seen",
                "0",
                "kind",
                "REGISTER_CRITERIA",
                "words",
                "Đăng ký tiêu chí thi đua",
                "whom",
                "CHOSEN",
                "of",
                key(division),
                "dueOn",
                "2026-03-16");
        assertThat(saved.getRedirectedUrl()).isEqualTo(at("/duties"));
        assertThat(page(at("/duties"), officer).select("#d-" + registration).text())
                .contains("Đăng ký tiêu chí thi đua", "Phòng Kế hoạch", "Đã sửa");

        send(address + "/removal", "seen", since(registration));
        assertThat(page(at("/duties"), officer).select(".dropped").text()).contains("Đăng ký tiêu chí thi đua");
        assertThat(page(at("/duties"), officer).select("#d-" + registration)).isEmpty();
        send(address + "/removal/removal", "seen", since(registration));
        send(address + "/changes/removal", "seen", since(registration));

        assertThat(page(at("/duties"), officer).select("#d-" + registration).text())
                .contains("Các phòng gửi đăng ký thi đua", "Đăng ký danh hiệu thi đua")
                .doesNotContain("Đã sửa");
    }

    @Test
    void a_duty_is_added_and_one_without_words_or_with_its_end_before_its_beginning_is_not() throws Exception {
        var wrong = send(at("/duties"), "seen", "0", "kind", "PLEDGE", "words", " ", "whom", "EVERYBODY");
        assertThat(wrong.getStatus()).isEqualTo(422);
        var turned = send(
                at("/duties"),
                "seen",
                "0",
                "kind",
                "PLEDGE",
                "words",
                "Ký giao ước thi đua",
                "whom",
                "EVERYBODY",
                "opensOn",
                "2026-03-01",
                "dueOn",
                "2026-02-01");
        assertThat(turned.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(turned.getContentAsString()).select("#words").text())
                .isEqualTo("Ký giao ước thi đua");

        send(
                at("/duties"),
                "seen",
                "0",
                "kind",
                "PLEDGE",
                "words",
                "Ký giao ước thi đua",
                "whom",
                "EVERYBODY",
                "opensOn",
                "2026-02-02",
                "dueOn",
                "2026-03-02");
        answerEverything();
        launch();

        assertThat(duties.owedBy(division))
                .filteredOn(owed -> owed.task().words().equals("Ký giao ước thi đua"))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.opensOn()).hasToString("2026-02-02");
                    assertThat(owed.dueOn()).hasToString("2026-03-02");
                });
    }

    @Test
    void two_who_change_the_same_duty_are_told_and_two_who_change_different_ones_are_not() throws Exception {
        var registration = duty("đăng ký thi đua");
        send(at("/duties/" + registration + "/removal"), "seen", "0");

        var late = send(
                at("/duties/" + registration),
                "seen",
                "0",
                "kind",
                "PLEDGE",
                "words",
                "Ký giao ước",
                "whom",
                "EVERYBODY");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(late.getContentAsString()).select("#words").text())
                .isEqualTo("Ký giao ước");
        var other = duty("báo cáo Giám đốc Sở");
        assertThat(send(at("/duties/" + other + "/removal"), "seen", "0").getStatus())
                .isEqualTo(302);
    }

    @Test
    void pressed_twice_it_launches_once_and_tells_those_who_take_part() throws Exception {
        var head = session(web, given.signsIn(Role.HEAD, division));
        var clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, office));
        choose("reach", "DIRECT", "seen", seen(), "people", "UNION_MEMBERS");
        answerEverything();
        var form = form();

        var first = send(at(""), form);
        var second = send(at(""), form);

        assertThat(first.getRedirectedUrl()).startsWith("/movements/").isEqualTo(second.getRedirectedUrl());
        var movement = movements.ofPlan(plan).orElseThrow();
        assertThat(movements.called(movement)).containsExactly(PeopleKind.UNION_MEMBERS);
        for (var visitor : List.of(head, clerk)) {
            assertThat(page("/notices", visitor).select("tbody").text())
                    .containsOnlyOnce("Sở Công Thương phát động phong trào");
        }
        assertThat(page("/notices", officer).select("tbody").text()).doesNotContain("phát động phong trào theo");
    }

    @Test
    void a_launch_of_what_is_no_longer_so_is_refused() throws Exception {
        answerEverything();
        var form = form();
        send(at("/duties/" + duty("đăng ký thi đua") + "/removal"), "seen", "0");

        var answer = send(at(""), form);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".errors").text())
                .contains("vừa sửa phần này");
        assertThat(movements.ofPlan(plan)).isEmpty();
    }

    @Test
    void without_anybody_or_with_a_duty_of_nobody_it_cannot_be_launched() throws Exception {
        var unanswered = page(at("/confirmation"), officer);
        assertThat(unanswered.select("main").text()).contains("Chưa rõ đơn vị thực hiện");
        assertThat(send(at(""), form(unanswered)).getStatus()).isEqualTo(422);

        answerEverything();
        choose("reach", "NONE", "seen", seen());
        var nobody = page(at("/confirmation"), officer);
        assertThat(nobody.select("main").text()).contains("Chưa có đơn vị nào");
        assertThat(nobody.select("main button.main")).isEmpty();
        assertThat(send(at(""), form(nobody)).getStatus()).isEqualTo(422);
        assertThat(movements.ofPlan(plan)).isEmpty();
    }

    @Test
    void the_duties_are_looked_at_by_unit_and_taken_home_as_a_list() throws Exception {
        var page = page(at("/duties?view=unit"), officer);

        assertThat(page.select("tbody tr td:first-child summary").eachText())
                .containsExactlyInAnyOrder("Phòng Kế hoạch", "Văn phòng Sở");
        assertThat(page(at("/duties?view=unit&q=ke hoach"), officer).select("tbody tr"))
                .hasSize(1);
        for (var file : List.of("/participants.xlsx", "/duties.xlsx", "/confirmation.xlsx")) {
            assertThat(ask(at(file), officer).getContentType()).contains("spreadsheet");
        }
    }

    @Test
    void to_others_there_is_nothing_to_launch() throws Exception {
        var stranger = session(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", "SNV", province)));
        var below = session(web, given.signsIn(Role.HEAD, division));
        for (var step : List.of("", "/participants", "/duties", "/duties/new", "/confirmation")) {
            assertThat(ask(at(step), stranger).getStatus()).isEqualTo(404);
            assertThat(ask(at(step), below).getStatus()).isEqualTo(404);
            for (var role : List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.UNION_OFFICER)) {
                assertThat(ask(at(step), session(web, given.signsIn(role, department)))
                                .getStatus())
                        .isEqualTo(422);
            }
        }
        var post = web.perform(post(at("/participants"))
                        .param("reach", "NONE")
                        .cookie(stranger)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(post.getStatus()).isEqualTo(404);
    }

    @Test
    void a_plan_that_has_run_its_course_is_launched_no_more() throws Exception {
        close.execute(plan, given.actor(Role.HEAD, department));

        assertThat(ask(at("/participants"), officer).getStatus()).isEqualTo(422);
        assertThat(page("/plans/" + plan.text(), officer).select("a[href^=/launches/]"))
                .isEmpty();
    }

    private void answerEverything() throws Exception {
        send(at("/answers"), "all", "dates");
        send(at("/answers"), "all", "everybody");
    }

    private MovementId launch() throws Exception {
        assertThat(send(at(""), form()).getRedirectedUrl()).startsWith("/movements/");
        return movements.ofPlan(plan).orElseThrow();
    }

    /// The fields of the form that launches.
    private String[] form() throws Exception {
        return form(page(at("/confirmation"), officer));
    }

    /// Of a page that does not offer the form, what its fields would be.
    private String[] form(Document page) {
        var fields = new ArrayList<String>();
        for (var name : List.of("formKey", "edition", "revision")) {
            var value = page.select("main input[name=" + name + "]").attr("value");
            fields.add(name);
            fields.add(
                    value.isEmpty()
                            ? switch (name) {
                                case "formKey" -> Ids.text(Ids.next());
                                case "edition" -> "1";
                                default -> "0";
                            }
                            : value);
        }
        return fields.toArray(String[]::new);
    }

    private List<String> listed() throws Exception {
        return page(at("/participants"), officer)
                .select("#preview li:has(input[name=stays]) label")
                .eachText();
    }

    private String seen() throws Exception {
        return page(at("/participants"), officer).select("input[name=seen]").attr("value");
    }

    private String since(String duty) throws Exception {
        return page(at("/duties/" + duty), officer)
                .select("input[name=seen]")
                .first()
                .attr("value");
    }

    /// The id of the duty with these words.
    private String duty(String words) throws Exception {
        return Objects.requireNonNull(page(at("/duties"), officer)
                        .select("li[id^=d-]:has(.title:contains(" + words + "))")
                        .first())
                .id()
                .substring(2);
    }

    private MockHttpServletResponse choose(String... fields) throws Exception {
        return send(at("/participants"), fields);
    }

    private MockHttpServletResponse send(String address, String... fields) throws Exception {
        var request = post(address).cookie(officer).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse ask(String address, Cookie visitor) throws Exception {
        return web.perform(get(address).cookie(visitor)).andReturn().getResponse();
    }

    private Document page(String address, Cookie visitor) throws Exception {
        var response = ask(address, visitor);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private String at(String step) {
        return "/launches/" + plan.text() + step;
    }

    private static String key(UnitId unit) {
        return Ids.text(unit.value());
    }
}
