package vn.thidua.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The page on which the rules are tried, as anybody who is signed in uses it.
@DatabaseTest
class TrialPageTests {
    private static final String ROW = "&held=CSTDCS&heldYear=%d&heldState=HOLDS";

    @Autowired
    private Given given;

    @Autowired
    private MockMvc web;

    @Test
    void says_what_to_do_first_and_is_linked_from_the_rules() throws Exception {
        assertThat(page("/rules").select("nav.chips a[href^=/rules/trial]")).hasSize(1);
        var page = page("/rules/trial");
        assertThat(page.select("h1").text()).isEqualTo("Xét thử điều kiện");
        assertThat(page.select(".empty").text()).contains("Chưa chọn");
        assertThat(page.select("#award option")).hasSizeGreaterThan(20);
    }

    @Test
    void finds_three_years_in_a_row_with_their_article() throws Exception {
        var page = page(
                "/rules/trial?award=CSTDT&day=2024-12-15&whole=yes&ideaYear=2024&ideaReach=PROVINCE&ideaReplicable=YES"
                        + years(2022, 2023, 2024));
        var row = rule(page, "3 lần liên tục");
        assertThat(row)
                .contains("Đạt", "Chiến sĩ thi đua cơ sở, năm 2022", "(Nhập tay)", "Luật 06/2022/QH15 Điều 22 khoản 1");
        assertThat(page.select("#results header .tag").first().text()).isEqualTo("Đạt");
    }

    @Test
    void says_what_would_mend_a_broken_row() throws Exception {
        var page = page("/rules/trial?award=CSTDT&day=2024-12-15&whole=yes" + years(2021, 2023, 2024));
        assertThat(rule(page, "3 lần liên tục")).contains("Không đạt", "Còn thiếu 1 lần liên tục", "năm 2025");
        assertThat(page.select("#results").text())
                .contains("Sớm nhất có thể đề nghị cho năm 2025", "Giả định: từ năm 2024");
    }

    @Test
    void shows_what_two_laws_find_otherwise() throws Exception {
        var page = page("/rules/trial?award=TTLDTT&day=2021-12-15&other=2024-12-15&year=2021&total=10&completed=10"
                + "&warnings=0&ratedYear=2021&rating=GOOD&memberAward=LDTT&memberCount=6");
        var table = page.select("#results section:contains(Khác nhau giữa hai ngày) tbody");
        assertThat(table.select("tr:contains(trên 50%)").text()).contains("Đạt", "Không có quy định này");
        assertThat(table.select("tr:contains(từ 70%)").text()).contains("Không có quy định này", "Không đạt");
        assertThat(page.select("#results > section")).hasSize(3);
    }

    @Test
    void holds_a_whole_list_to_its_cap() throws Exception {
        var page = page("/rules/trial?award=CSTDCS&day=2021-12-15&other=2024-12-15&listed=15&base=65");
        assertThat(page.select("#results li:contains(Không quá 15%)").text())
                .contains("Nhiều nhất 9; thừa 6", "100", "NĐ 91/2017/NĐ-CP Điều 9 khoản 3", "Không đạt");
        assertThat(page.select("#results li:contains(Không đặt tỷ lệ tối đa)").text())
                .contains("Luật 06/2022/QH15");
    }

    @Test
    void grows_by_lines_and_keeps_what_was_typed() throws Exception {
        var page = page("/rules/trial?award=LDTT&more=rated&ratedYear=2025&rating=GOOD");
        assertThat(page.select("[name=ratedYear]")).hasSize(7);
        assertThat(page.select("#ratedYear-0").attr("value")).isEqualTo("2025");
        assertThat(page.select("#rating-0 option[selected]").attr("value")).isEqualTo("GOOD");
        assertThat(page.select("[name=heldYear]")).hasSize(2);
    }

    @Test
    void asks_of_people_and_of_collectives_what_matters_to_them() throws Exception {
        assertThat(page("/rules/trial?award=LDTT").select("[name=awayWhy]")).isNotEmpty();
        assertThat(page("/rules/trial?award=TTLDXS").select("[name=awayWhy]")).isEmpty();
        assertThat(page("/rules/trial?award=TTLDXS").select("#total-0")).hasSize(1);
        assertThat(page("/rules/trial?award=BKT&subject=COLLECTIVE").select("#total-0"))
                .hasSize(1);
    }

    @Test
    void takes_ratings_by_party_and_union_line_by_line() throws Exception {
        var page = page("/rules/trial?award=LDTT&bodyYear=2025&bodySystem=PARTY&bodyRating=NOT_ASKED");
        assertThat(page.select("#bodyYear-0").attr("value")).isEqualTo("2025");
        assertThat(page.select("#bodySystem-0 option").eachAttr("value")).containsExactly("", "PARTY", "UNION");
        assertThat(page.select("#bodyRating-0 option[selected]").text()).isEqualTo("không thuộc diện xếp loại");
    }

    @Test
    void says_what_it_cannot_read() throws Exception {
        var page = page(
                "/rules/trial?award=LDTT&ratedYear=20x5&rating=GOOD&listed=-1&other=32/13/2024&held=XXXX&heldYear=2024");
        assertThat(page.select("[role=alert]").text())
                .contains("“20x5” không phải là năm", "“-1” không phải là số", "“32/13/2024” không phải là ngày");
        assertThat(page.select("[role=alert] a[href=#ratedYear-0]")).hasSize(1);
        assertThat(page("/rules/trial?award=KHONGCO").select(".empty")).hasSize(1);
    }

    @Test
    void is_for_those_who_are_signed_in() throws Exception {
        web.perform(get("/rules/trial")).andExpect(status().is3xxRedirection());
    }

    private static String years(int... years) {
        var query = new StringBuilder();
        for (int year : years) {
            query.append(ROW.formatted(year));
        }
        return query.toString();
    }

    private static String rule(Document page, String words) {
        return page.select("#results .rules > li:contains(" + words + ")").text();
    }

    private Document page(String address) throws Exception {
        var session = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("userName", given.signsIn(Role.UNION_OFFICER, given.unit("Sở Xét Thử", null)))
                        .param("password", Given.PASSWORD))
                .andReturn()
                .getResponse();
        return Jsoup.parse(web.perform(get(address).cookie(Objects.requireNonNull(session.getCookie("SESSION"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
