package vn.thidua.movement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GivenPlans;

/// Inspections and review meetings as those who lead, those concerned and all others find them.
@DatabaseTest
class MeetingPageTests {
    @Autowired
    private Given given;

    @Autowired
    private GivenPlans givenPlans;

    @Autowired
    private LaunchMovement launch;

    @Autowired
    private MockMvc web;

    @Autowired
    private Clock clock;

    private UnitId province;
    private UnitId office;
    private UnitId division;
    private Cookie leader;
    private Cookie clerk;
    private Cookie neighbour;
    private String inspections;
    private String reviews;
    private LocalDate today;

    @BeforeEach
    void a_movement_with_two_divisions() throws Exception {
        province = given.unit("UBND tỉnh Sông Lam", "UBND", null);
        var department = given.unit("Sở Công Thương", "SCT", province);
        office = given.unit("Văn phòng Sở", department);
        division = given.unit("Phòng Kế hoạch", department);
        var movement = launch.execute(
                givenPlans.issued(department),
                new LaunchMovement.Order(Ids.next(), Audience.directlyBelow(), List.of()),
                given.actor(Role.EMULATION_OFFICER, department));
        leader = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
        clerk = session(web, given.signsIn(Role.EMULATION_OFFICER, division));
        neighbour = session(web, given.signsIn(Role.EMULATION_OFFICER, office));
        inspections = "/movements/" + movement.text() + "/inspections";
        reviews = "/movements/" + movement.text() + "/reviews";
        today = LocalDate.now(clock);
    }

    @Test
    void an_inspection_goes_from_its_plan_to_the_record_to_sign() throws Exception {
        var inspection = planned();
        assertThat(page(inspection, leader).select("a[href$=record.pdf]")).isEmpty();
        assertThat(status(inspection + "/record.pdf", leader)).isEqualTo(404);
        assertThat(send(
                                post(inspection + "/record")
                                        .param("seen", "0")
                                        .param("heldOn", today.toString())
                                        .param("findings", "Đăng ký đủ.\nThiếu biên bản."),
                                leader)
                        .getRedirectedUrl())
                .isEqualTo(inspection);
        assertThat(send(
                                post(inspection + "/mendings")
                                        .param("words", "Bổ sung biên bản bình xét")
                                        .param("by", today.plusDays(7).toString()),
                                leader)
                        .getRedirectedUrl())
                .isEqualTo(inspection);

        var duty = page(inspection, clerk).select("ol.list a").attr("href");
        assertThat(page(duty, clerk).select("h1").text()).isEqualTo("Bổ sung biên bản bình xét");
        assertThat(page(duty, clerk).select("form[action$=/submission]")).hasSize(1);
        assertThat(page(duty, clerk).select("dl.facts a").attr("href")).isEqualTo(inspection);
        assertThat(get200(inspection + "/record.pdf", clerk).getContentType()).isEqualTo("application/pdf");
        assertThat(get200(inspection + "/record.docx", clerk).getContentType()).contains("wordprocessingml");
        var refused = send(post(inspection + "/closing"), leader);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select(".errors a").attr("href"))
                .isEqualTo("#reason");
    }

    @Test
    void an_inspection_is_there_for_the_two_sides_only() throws Exception {
        var inspection = planned();

        assertThat(page(inspections, leader).select("td a.title")).hasSize(1);
        assertThat(page(inspections, clerk).select("td a.title")).hasSize(1);
        assertThat(page(inspection, clerk).select("main form[method=post]")).isEmpty();
        assertThat(page(inspections, neighbour).select("td a.title")).isEmpty();
        assertThat(status(inspection, neighbour)).isEqualTo(404);
        assertThat(send(post(inspection + "/cancellation").param("reason", "Thôi"), clerk)
                        .getStatus())
                .isEqualTo(422);
        assertThat(status(inspections + "/new", clerk)).isEqualTo(422);
        assertThat(page(inspections + "?q=phong ke hoach", leader).select("td a.title"))
                .hasSize(1);
        assertThat(get200(inspections + ".xlsx", leader).getContentType()).contains("spreadsheetml");
    }

    @Test
    void the_end_of_the_movement_proposes_its_meeting_with_all_filled_in() throws Exception {
        var proposal = page(reviews, leader).select("a[href*=stage]").attr("href");
        var form = page(proposal, leader);
        assertThat(form.select("#title").val()).startsWith("Tổng kết ");
        assertThat(form.select("input[name=units][checked]")).hasSize(2);
        assertThat(form.select("#on").val()).isNotEmpty();
        assertThat(form.select("#agenda").text()).contains("Báo cáo tổng kết phong trào");
        assertThat(page(reviews, clerk).select("a[href*=stage]")).isEmpty();

        prepared();
        assertThat(page(reviews, leader).select("a[href*=stage]")).isEmpty();
    }

    @Test
    void a_meeting_goes_from_its_call_to_what_it_concludes() throws Exception {
        var review = prepared();
        assertThat(status(review, clerk)).isEqualTo(404);
        assertThat(get200(review + "/invitation.pdf", leader).getContentType()).isEqualTo("application/pdf");
        send(post(review + "/invitation"), leader);
        assertThat(page(review, clerk).select("main").text()).contains("Số 01/GM-SCT");
        assertThat(page(reviews, clerk).select("td a.title")).hasSize(1);
        assertThat(page(review, clerk).select("main form[method=post]")).isEmpty();

        var file = new MockMultipartFile(
                "file", "bao cao.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
        web.perform(multipart(review + "/documents").file(file).cookie(leader).with(csrf()));
        var link = page(review, clerk).select("a[href*=/documents/]").attr("href");
        assertThat(get200(link, clerk).getHeader("Content-Disposition")).startsWith("attachment");
        var stranger = session(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Nội vụ", province)));
        for (var address : List.of(reviews, review, link, review + "/invitation.pdf")) {
            assertThat(status(address, stranger)).as(address).isEqualTo(404);
        }

        var seen = page(review, leader)
                .select("form[action$=/record] input[name=seen]")
                .val();
        send(
                post(review + "/record")
                        .param("seen", seen)
                        .param("attended", Ids.text(division.value()))
                        .param("conclusions", "Phong trào đạt yêu cầu."),
                leader);
        assertThat(page(review, clerk).select("ul.list .tag").eachText()).containsExactlyInAnyOrder("vắng", "có dự");
        send(
                post(review + "/conclusions")
                        .param("words", "Gửi báo cáo bổ sung")
                        .param("unit", Ids.text(division.value()))
                        .param("by", today.plusDays(10).toString()),
                leader);
        assertThat(page(review, clerk).select("ol.list a").text()).isEqualTo("Gửi báo cáo bổ sung");
        assertThat(page("/duties", clerk).select("td a.title").eachText()).contains("Gửi báo cáo bổ sung");
        assertThat(get200(reviews + ".xlsx", clerk).getContentType()).contains("spreadsheetml");
    }

    @Test
    void what_was_written_stands_there_again_when_it_is_refused() throws Exception {
        var refused = send(
                post(reviews)
                        .param("stage", "0")
                        .param("title", "Tổng kết")
                        .param("on", today.toString())
                        .param("starts", "08:00")
                        .param("place", "")
                        .param("agenda", "Báo cáo")
                        .param("units", Ids.text(office.value())),
                leader);
        assertThat(refused.getStatus()).isEqualTo(422);
        var form = Jsoup.parse(refused.getContentAsString());
        assertThat(form.select("#agenda").text()).isEqualTo("Báo cáo");
        assertThat(form.select("#starts").val()).isEqualTo("08:00");
        assertThat(form.select("input[name=units][checked]")).hasSize(1);
        assertThat(form.select(".errors a").attr("href")).isEqualTo("#place");
    }

    private String planned() throws Exception {
        return Objects.requireNonNull(send(
                        post(inspections)
                                .param("inspected", Ids.text(division.value()))
                                .param("on", today.plusDays(2).toString())
                                .param("team", "Bà Lê Thị Mai")
                                .param("matters", "Việc đăng ký thi đua"),
                        leader)
                .getRedirectedUrl());
    }

    private String prepared() throws Exception {
        return Objects.requireNonNull(send(
                        post(reviews)
                                .param("stage", "0")
                                .param("title", "Tổng kết phong trào")
                                .param("on", today.toString())
                                .param("starts", "08:00")
                                .param("place", "Hội trường Sở")
                                .param("agenda", "Báo cáo tổng kết")
                                .param("units", Ids.text(office.value()), Ids.text(division.value())),
                        leader)
                .getRedirectedUrl());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Cookie session) throws Exception {
        return web.perform(request.cookie(session).with(csrf())).andReturn().getResponse();
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
