package vn.thidua.duty.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thidua.access.Role;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The pages of the calendar, as its keeper and as everybody else.
@DatabaseTest
class CalendarPageTests {
    @Autowired
    private Given given;

    @Autowired
    private MockMvc web;

    @Test
    void a_year_is_shown_month_by_month_with_its_days_off() throws Exception {
        var page = page("/working-calendar?year=2026", reader());
        assertThat(page.select("h1").text()).contains("Lịch làm việc năm 2026", "Theo luật, chưa xác nhận");
        assertThat(page.select("table.month")).hasSize(12);
        var november = page.select("table.month").get(10);
        assertThat(november.select("i.holiday").text()).contains("24").contains("Nghỉ lễ, tết");
        assertThat(page.select("table.month").get(7).select("i.working_day").text())
                .contains("22", "Làm bù");
        assertThat(page.select("#results tbody tr").text())
                .contains("17/02/2026", "Thứ Ba", "Tết Âm lịch", "BLLĐ 2019")
                .contains("27/04/2026", "Giỗ Tổ Hùng Vương, thay cho ngày 26/04/2026")
                .contains("31/08/2026", "Hoán đổi, làm bù ngày 22/08/2026")
                .contains("Theo luật, chưa xác nhận");
        assertThat(page.select("main").text())
                .contains("Đề xuất chưa có quyết định", "Nghỉ ngày 23/11/2026, làm bù ngày 28/11/2026");
    }

    @Test
    void days_that_are_only_expected_are_marked_so() throws Exception {
        var page = page("/working-calendar?year=2027&kind=holiday", reader());
        assertThat(page.select("#results tbody tr:contains(07/02/2027)").text()).contains("Dự kiến, chưa có thông báo");
        assertThat(page.select("#results tbody tr:contains(06/02/2027)").text()).contains("Theo luật, chưa xác nhận");
    }

    @Test
    void the_list_is_narrowed_and_sorted() throws Exception {
        var reader = reader();
        var rows = page("/working-calendar?year=2026&q=quoc khanh", reader).select("#results tbody tr");
        assertThat(rows.eachText()).hasSize(2).allMatch(text -> text.contains("Quốc khánh"));
        assertThat(page("/working-calendar?year=2026&kind=working_day&sort=-day", reader)
                        .select("#results tbody td:first-child")
                        .eachText())
                .containsExactly("22/08/2026", "10/01/2026");
        assertThat(page("/working-calendar?year=2026&q=khong co ngay nao", reader)
                        .select("#results")
                        .text())
                .contains("Không có ngày nào khớp với bộ lọc");
        assertThat(page("/working-calendar?year=1492", reader).select("h1").text())
                .contains("2014");
        assertThat(page("/working-calendar?year=abc", reader).select("h1").text())
                .contains("2026");
    }

    @Test
    void the_list_is_taken_away_as_an_excel_file() throws Exception {
        var bytes = web.perform(get("/working-calendar.xlsx")
                        .param("year", "2026")
                        .param("kind", "working_day")
                        .cookie(reader()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Ngày");
            assertThat(rows.get(1).getCellText(3)).isEqualTo("Hoán đổi, nghỉ ngày 02/01/2026");
        }
    }

    @Test
    void the_keeper_enters_a_notice_takes_it_out_and_puts_it_back() throws Exception {
        var keeper = keeper();
        var form = page("/working-calendar/moves/new?off=2054-06-01&worked=2054-06-06", keeper);
        assertThat(form.select("#off").val()).isEqualTo("2054-06-01");

        var answer = send(notice("2054-06-01", "2054-06-06"), keeper);
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/working-calendar?year=2054");
        var page = page("/working-calendar?year=2054", keeper);
        assertThat(page.select("#results").text())
                .contains("01/06/2054", "Ngày hội của tỉnh", "12/TB-UBND ngày 05/10/2026", "Theo thông báo");
        var act = page.select("form[action$=/removal]");
        assertThat(act.select("button").attr("data-ask")).contains("12/TB-UBND");

        send(post(act.attr("action")), keeper);
        var without = page("/working-calendar?year=2054", keeper);
        assertThat(without.select("#results").text()).doesNotContain("Ngày hội của tỉnh");
        assertThat(without.select("tr.gone").text()).contains("Ngày hội của tỉnh", "bỏ lúc");

        send(post(without.select("form[action$=/restoration]").attr("action")), keeper);
        assertThat(page("/working-calendar?year=2054", keeper)
                        .select("#results")
                        .text())
                .contains("Ngày hội của tỉnh");
    }

    @Test
    void a_form_that_is_refused_keeps_what_was_typed() throws Exception {
        var answer = send(notice("2055-09-02", ""), keeper());
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".errors").text()).contains("Ngày 02/09/2055 vốn là ngày nghỉ.");
        assertThat(page.select("#off").val()).isEqualTo("2055-09-02");
        assertThat(page.select("#document").val()).isEqualTo("12/TB-UBND");
    }

    @Test
    void the_keeper_confirms_the_year_he_saw() throws Exception {
        var keeper = keeper();
        var seen = page("/working-calendar?year=2056", keeper)
                .select("input[name=seen]")
                .val();
        send(notice("2056-06-01", ""), keeper);
        var stale = send(post("/working-calendar/2056/confirmation").param("seen", seen), keeper);
        assertThat(stale.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(stale.getContentAsString()).text()).contains("Lịch của năm này vừa có thay đổi");

        var fresh = page("/working-calendar?year=2056", keeper)
                .select("input[name=seen]")
                .val();
        send(post("/working-calendar/2056/confirmation").param("seen", fresh), keeper);
        var confirmed = page("/working-calendar?year=2056", keeper);
        assertThat(confirmed.select("h1").text()).contains("Đã xác nhận");
        assertThat(confirmed.select(".note").text()).contains("xác nhận lúc");
        assertThat(confirmed.select("#results .tag").eachText()).containsOnly("Đã xác nhận");

        send(post(confirmed.select("form[action$=/removal]").attr("action")), keeper);
        assertThat(page("/working-calendar?year=2056", keeper).select("h1").text())
                .contains("Đã thay đổi sau khi xác nhận");
        send(post("/working-calendar/2056/confirmation/withdrawal"), keeper);
        assertThat(page("/working-calendar?year=2056", keeper).select("h1").text())
                .contains("Theo luật, chưa xác nhận");
        assertThat(send(post("/working-calendar/9999/confirmation").param("seen", fresh), keeper)
                        .getStatus())
                .isEqualTo(404);
    }

    /// An administrator of one branch, too: the calendar is everybody's.
    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_does_not_keep_the_calendar_reads_it_and_finds_no_way_to_change_it(Role role) throws Exception {
        var reader = session(given.signsIn(role, given.unit("Sở Nội vụ", given.unit("Tỉnh Sông Mực", null))));
        var page = page("/working-calendar?year=2057", reader);
        assertThat(page.select("nav.side a[href=/working-calendar]").text()).isEqualTo("Lịch làm việc");
        assertThat(page.select("main form[method=post], main a[href*=/moves/]")).isEmpty();
        assertThat(page.select(".note").text()).contains("quản trị toàn hệ thống");

        web.perform(get("/working-calendar/moves/new").cookie(reader)).andExpect(status().isNotFound());
        assertThat(send(notice("2057-06-01", ""), reader).getStatus()).isEqualTo(404);
        var seal = page("/working-calendar?year=2057", keeper())
                .select("input[name=seen]")
                .val();
        assertThat(send(post("/working-calendar/2057/confirmation").param("seen", seal), reader)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void nobody_reads_it_without_signing_in() throws Exception {
        web.perform(get("/working-calendar")).andExpect(status().is3xxRedirection());
    }

    private static MockHttpServletRequestBuilder notice(String off, String worked) {
        return post("/working-calendar/moves")
                .param("off", off)
                .param("worked", worked)
                .param("name", "Ngày hội của tỉnh")
                .param("document", "12/TB-UBND")
                .param("documentDate", "2026-10-05");
    }

    private Document page(String path, Cookie session) throws Exception {
        return Jsoup.parse(web.perform(get(path).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Cookie session) throws Exception {
        return web.perform(request.cookie(session).with(csrf())).andReturn().getResponse();
    }

    private Cookie keeper() throws Exception {
        return session(given.signsIn(Role.ADMINISTRATOR, null));
    }

    private Cookie reader() throws Exception {
        return session(given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Y tế", null)));
    }

    private Cookie session(String userName) throws Exception {
        var answer = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("userName", userName)
                        .param("password", Given.PASSWORD))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie("SESSION"));
    }
}
