package vn.thidua.movement.question.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// The questions on a movement as those who ask, those who answer and all others find them.
@DatabaseTest
class QuestionPageTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId department;
    private MovementId movement;
    private Cookie clerk;
    private Cookie neighbour;
    private Cookie leader;
    private String list;

    @BeforeEach
    void a_movement_with_two_divisions() throws Exception {
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        department = given.unit("Sở Công Thương", "SCT", province);
        var office = given.unit("Văn phòng Sở", department);
        var division = given.unit("Phòng Kế hoạch", department);
        movement = launch.execute(
                givenPlans.issued(department),
                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of()),
                given.actor(Role.EMULATION_OFFICER, department));
        clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, division));
        neighbour = session(web, given.signsIn(Role.EMULATION_OFFICER, office));
        leader = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
        list = "/movements/" + movement.text() + "/questions";
    }

    @Test
    void a_question_goes_to_whoever_is_to_answer_and_its_answer_comes_back() throws Exception {
        assertThat(page(list, clerk).select(".empty a").attr("href")).isEqualTo(list + "/new");
        assertThat(page(list + "/new", clerk).select("main").text()).contains("gửi tới: Sở Công Thương");
        var question = asked("Người mới về có đăng ký không");

        assertThat(page(list + "?show=waiting", leader).select("td a.title").eachText())
                .containsExactly("Người mới về có đăng ký không");
        assertThat(page(list, leader)
                        .select("nav.chips a[aria-current=page] .count")
                        .text())
                .isEqualTo("1");
        assertThat(page("/duties", leader).select("td a.title").eachText())
                .contains("Trả lời câu hỏi số 1 của Phòng Kế hoạch");
        var duty = page("/duties", leader)
                .select("td a.title:contains(Trả lời câu hỏi)")
                .attr("href");
        assertThat(page(duty, leader).select("dl.facts a").attr("href")).isEqualTo(question);
        assertThat(page(duty, leader).select("form[action$=/submission]")).isEmpty();

        assertThat(answer(question, "Có, đăng ký theo đơn vị mới.", leader)).isEqualTo(question);
        assertThat(page(question, clerk).select("main").text()).contains("Có, đăng ký theo đơn vị mới.", "Đã trả lời");
    }

    @Test
    void what_is_published_is_read_by_all_who_take_part_and_the_rest_by_nobody_else() throws Exception {
        var question = asked("Người mới về có đăng ký không");
        assertThat(status(question, neighbour)).isEqualTo(404);
        assertThat(page(list, neighbour).select("td a.title")).isEmpty();

        answer(question, "Có.", leader);
        assertThat(send(question + "/publication", leader).getRedirectedUrl()).isEqualTo(question);

        var read = page(list + "?show=published", neighbour);
        assertThat(read.select("article h3").eachText()).containsExactly("Người mới về có đăng ký không");
        assertThat(read.select("article .answer").text()).contains("Có.");
        var seen = page(question, neighbour);
        assertThat(seen.select("main form")).isEmpty();
        assertThat(seen.select("main").text()).doesNotContain("Trần Thị");
        send(question + "/publication/removal", leader);
        assertThat(status(question, neighbour)).isEqualTo(404);
    }

    @Test
    void each_finds_the_forms_of_what_he_may_do() throws Exception {
        var question = asked("Có phải nộp bản giấy không");

        assertThat(page(question, clerk).select("form[action$=/withdrawal]")).hasSize(1);
        assertThat(page(question, clerk).select("form[action$=/answer], form[action$=/passing]"))
                .isEmpty();
        assertThat(page(question, leader).select("form[action$=/answer], form[action$=/passing]"))
                .hasSize(2);
        var auditor = session(web, given.signsIn(Role.AUDITOR, department));
        assertThat(page(question, auditor).select("main form[method=post]")).isEmpty();
        assertThat(send(question + "/withdrawal", auditor).getStatus()).isEqualTo(422);
        assertThat(page(list, leader).select("a[href$=/new]")).isEmpty();
    }

    @Test
    void what_was_written_stands_there_again_when_it_is_refused() throws Exception {
        var refused = web.perform(post(list)
                        .param("subject", "")
                        .param("words", "Một câu hỏi dài")
                        .cookie(clerk)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select("#words").text()).isEqualTo("Một câu hỏi dài");
        assertThat(form.select(".errors a").attr("href")).isEqualTo("#subject");
    }

    @Test
    void the_list_is_searched_without_accents_and_leaves_as_a_spreadsheet() throws Exception {
        asked("Người mới về có đăng ký không");
        asked("Có phải nộp bản giấy không");

        assertThat(page(list + "?q=dang ki", clerk).select("td a.title").eachText())
                .containsExactly("Người mới về có đăng ký không");
        assertThat(page(list + "?q=khong co gi nhu the", clerk).select(".empty a"))
                .hasSize(1);
        assertThat(page(list + "?sort=subject", clerk).select("td a.title").eachText())
                .containsExactly("Có phải nộp bản giấy không", "Người mới về có đăng ký không");
        assertThat(get200(list + ".xlsx", clerk).getContentType()).contains("spreadsheetml");
        assertThat(page(list, clerk).select("a[download]").attr("href")).startsWith(list + ".xlsx");
    }

    @Test
    void to_a_stranger_there_is_nothing() throws Exception {
        var question = asked("Người mới về có đăng ký không");
        var stranger = session(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", province)));

        for (var address : List.of(list, list + ".xlsx", list + "/new", question)) {
            assertThat(status(address, stranger)).as(address).isEqualTo(404);
        }
        assertThat(send(question + "/withdrawal", stranger).getStatus()).isEqualTo(404);
    }

    private String asked(String subject) throws Exception {
        var answer = web.perform(post(list)
                        .param("subject", subject)
                        .param("words", "Phòng có hai người mới chuyển về.")
                        .cookie(clerk)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private String answer(String question, String words, Cookie session) throws Exception {
        var seen = page(question, session).select("input[name=seen]").val();
        var answer = web.perform(post(question + "/answer")
                        .param("seen", seen)
                        .param("answer", words)
                        .cookie(session)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private MockHttpServletResponse send(String address, Cookie session) throws Exception {
        return web.perform(post(address).cookie(session).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private Document page(String address, Cookie session) throws Exception {
        return Jsoup.parse(get200(address, session).getContentAsString());
    }

    private MockHttpServletResponse get200(String address, Cookie session) throws Exception {
        var response = web.perform(get(address).cookie(session)).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response;
    }

    private int status(String address, Cookie session) throws Exception {
        return web.perform(get(address).cookie(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
