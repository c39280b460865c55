package vn.thidua.rulebook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The pages of the rules, as anybody who is signed in reads them.
@DatabaseTest
class RulesPageTests {
    @Autowired
    private Given given;

    @Autowired
    private MockMvc web;

    @Test
    void the_awards_of_a_day_of_2021_are_those_of_the_old_law() throws Exception {
        var page = page("/rules?day=2021-12-15");
        assertThat(page.select(".head .muted").text()).contains("15/12/2021", "Luật 2003", "Nghị định 91/2017");
        assertThat(page.select("[role=status]").text()).contains("không phải hôm nay");
        var fighter = page.select("#results tbody tr:contains(Chiến sĩ thi đua cơ sở)");
        assertThat(fighter.text()).contains("15%", "Chủ tịch UBND cấp huyện", "NĐ 91/2017/NĐ-CP Điều 9 khoản 3");
        assertThat(page.select("#results").text()).doesNotContain("đặc khu tiêu biểu");
    }

    @Test
    void awards_and_documents_are_found_from_the_top_bar() throws Exception {
        assertThat(page("/search?q=chien si thi dua co so").select("a[href=/rules/awards/CSTDCS]"))
                .isNotEmpty();
        var hit = page("/search?q=152/2025").select("a[href^=/rules/documents]").first();
        assertThat(page(URLDecoder.decode(Objects.requireNonNull(hit).attr("href"), StandardCharsets.UTF_8))
                        .select("#results tbody")
                        .text())
                .contains("152/2025/NĐ-CP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chien si thi dua|Chiến sĩ thi đua cơ sở",
                "Chiến sĩ thi đua|Chiến sĩ thi đua toàn quốc",
                "co so chien si|Chiến sĩ thi đua cơ sở",
                "TTLĐTT|Tập thể lao động tiên tiến",
                "bang khen thu tuong|Bằng khen của Thủ tướng Chính phủ",
            })
    void an_award_is_found_with_accents_and_without(String text, String name) throws Exception {
        assertThat(page("/rules?day=2026-03-01&q=" + text)
                        .select("#results tbody a")
                        .eachText())
                .contains(name);
    }

    @Test
    void the_list_is_narrowed_and_sorted() throws Exception {
        var rows = page("/rules?day=2026-03-01&kind=title&level=grassroots&subject=individual&sort=-prize")
                .select("#results tbody a")
                .eachText();
        assertThat(rows).containsExactly("Chiến sĩ thi đua cơ sở", "Chiến sĩ tiên tiến", "Lao động tiên tiến");
        var none = page("/rules?day=2026-03-01&q=khong co danh hieu nao")
                .select("#results")
                .text();
        assertThat(none).contains("Không có danh hiệu, hình thức nào phù hợp", "Bỏ bớt điều kiện lọc");
    }

    @Test
    void the_list_is_taken_away_as_an_excel_file() throws Exception {
        var bytes = web.perform(get("/rules.xlsx")
                        .param("day", "2021-12-15")
                        .param("q", "chien si thi dua co so")
                        .cookie(reader()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("CSTDCS");
            assertThat(rows.get(1).getCellText(6)).isEqualTo("15%");
        }
    }

    @Test
    void a_day_that_is_none_shows_today_and_says_so() throws Exception {
        var page = page("/rules?day=31-02");
        assertThat(page.select("[role=alert]").text()).contains("Không đọc được ngày");
        assertThat(page("/rules?day=15/12/2021").select(".head .muted").text()).contains("15/12/2021");
    }

    @Test
    void a_day_before_the_rulebook_has_no_awards_and_says_since_when() throws Exception {
        var page = page("/rules?day=2010-01-01");
        assertThat(page.select("main").text()).contains("bắt đầu từ ngày 01/10/2017");
        assertThat(page.select("#results tbody tr")).isEmpty();
    }

    @Test
    void an_award_stands_with_standards_votes_papers_times_and_money_each_with_its_article() throws Exception {
        var page = page("/rules/awards/CSTDCS?day=2024-11-20");
        assertThat(page.select("#standards li").eachText())
                .anyMatch(text -> text.contains("Đạt tiêu chuẩn “Lao động tiên tiến”.")
                        && text.contains("Luật 06/2022/QH15 Điều 23"))
                .anyMatch(text -> text.contains("hoàn thành xuất sắc nhiệm vụ"));
        assertThat(page.select("#cap").text()).contains("Không đặt tỷ lệ tối đa");
        assertThat(page.select("#authority").text()).contains("Thủ trưởng cơ quan, đơn vị");
        assertThat(page.select("#vote").text()).contains("từ 80%", "NĐ 98/2023/NĐ-CP Điều 30 khoản 7");
        assertThat(page.select("#dossier").text()).contains("Tờ trình", "Báo cáo thành tích");
        assertThat(page.select("#cases").text()).contains("dưới 6 tháng", "thai sản");
        assertThat(page.select("#prize").text()).contains("1 × 2.340.000 = 2.340.000, làm tròn 2.340.000 đồng");
        assertThat(page.select("section li").eachText()).allMatch(text -> text.length() > 20);
        assertThat(page.select("section li .muted"))
                .allMatch(cited -> !cited.text().isBlank());
    }

    @Test
    void a_fact_that_is_unsure_says_so_where_it_stands() throws Exception {
        var page = page("/rules/awards/CSTDCS?day=2026-03-01");
        assertThat(page.select("main > .note").text()).contains("chưa chắc chắn");
        assertThat(page.select("#vote li").text()).contains("Chưa chắc chắn", "Bộ, tỉnh, cơ quan quy định");
        assertThat(page.select("#standards li").text()).doesNotContain("Chưa chắc chắn");
    }

    @Test
    void a_rule_of_one_place_says_whose_it_is() throws Exception {
        assertThat(page("/rules/awards/TTLDXS?day=2022-06-01").select("#cap").text())
                .contains("Không quá 80%", "Riêng Quảng Nam, để tham khảo");
    }

    @Test
    void an_award_the_law_of_the_day_does_not_know_says_so() throws Exception {
        var page = page("/rules/awards/XPTB?day=2021-12-15");
        assertThat(page.select(".empty").text()).contains("Ngày 15/12/2021 không có danh hiệu");
        assertThat(page.select("section")).isEmpty();
    }

    @Test
    void a_draft_is_shown_as_a_draft_only_while_its_law_is_in_force_unread() throws Exception {
        assertThat(page("/rules/awards/CSTDCS?day=2026-11-20").select("main").text())
                .contains("Luật 06/2026/QH16", "Dự thảo (không phải luật): Phải hoàn thành xuất sắc");
        assertThat(page("/rules/awards/CSTDCS?day=2026-09-30").select("main").text())
                .doesNotContain("Dự thảo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/awards/XXXX", "/rules/awards/cstdcs", "/rules/awards/XXXX/changes"})
    void an_award_nobody_knows_is_not_there(String address) throws Exception {
        web.perform(get(address).cookie(reader())).andExpect(status().isNotFound());
    }

    @Test
    void the_difference_between_two_days_stands_side_by_side() throws Exception {
        var page = page("/rules/awards/TTLDTT/changes?from=2021-12-15&to=2026-03-01");
        var standards = page.select("section:contains(Tiêu chuẩn, điều kiện)").first();
        var sides = standards.select(".sides > div");
        assertThat(sides.get(0).text()).contains("15/12/2021", "trên 50%", "Luật 15/2003/QH11");
        assertThat(sides.get(1).text()).contains("01/03/2026", "từ 70%", "Luật 06/2022/QH15");
        assertThat(page.select("section").last().text())
                .contains("đổi căn cứ", "Không có người bị kỷ luật từ cảnh cáo trở lên");
        assertThat(page.select("section:contains(Thẩm quyền)").text()).contains("cấp huyện", "cấp xã");
    }

    @Test
    void two_days_of_one_law_differ_in_nothing_but_the_base_salary() throws Exception {
        var page = page("/rules/awards/TTLDTT/changes?from=2026-06-30&to=2026-07-01");
        assertThat(page.select("section h2").eachText()).containsExactly("Tiền thưởng");
        assertThat(page.select(".sides").text()).contains("1.880.000", "2.030.000");
        assertThat(page("/rules/awards/TTLDTT/changes?from=2026-03-01&to=2026-03-02")
                        .select(".empty")
                        .text())
                .contains("Không có thay đổi về nội dung");
    }

    @Test
    void days_the_wrong_way_round_are_turned() throws Exception {
        var page = page("/rules/awards/XPTB/changes?from=2026-03-01&to=2024-03-01");
        assertThat(page.select("#from").val()).isEqualTo("2024-03-01");
        assertThat(page.select("main").text())
                .contains("“Xã, phường, thị trấn tiêu biểu” thành “Xã, phường, đặc khu tiêu biểu”");
    }

    @Test
    void without_days_the_law_before_is_compared_with_today() throws Exception {
        assertThat(page("/rules/awards/CSTDCS/changes").select("#from").val()).isEqualTo("2025-06-30");
    }

    @Test
    void all_awards_that_changed_between_two_days_are_listed_with_what_changed() throws Exception {
        var page = page("/rules/changes?from=2021-12-15&to=2024-11-20");
        assertThat(page.select("tbody tr:contains(Chiến sĩ thi đua cơ sở)").text())
                .contains("Tiêu chuẩn, điều kiện", "Tỷ lệ tối đa", "Bỏ phiếu");
        assertThat(page.select("tbody tr:contains(thị trấn tiêu biểu)").text()).contains("Mới có");
        assertThat(page("/rules/changes?from=2026-03-01&to=2026-03-02")
                        .select(".empty")
                        .text())
                .contains("Không có thay đổi");
        var linked = page.select("tbody a:contains(Tập thể lao động xuất sắc)").attr("href");
        assertThat(page(linked).select("h1").text()).isEqualTo("Thay đổi: Tập thể lao động xuất sắc");
    }

    @Test
    void councils_and_votes_are_those_of_the_day() throws Exception {
        var old = page("/rules/councils?day=2021-12-15").select("#votes").text();
        assertThat(old).contains("từ 90%", "bỏ phiếu kín", "NĐ 91/2017/NĐ-CP Điều 45 khoản 8");
        var now = page("/rules/councils?day=2026-03-01");
        assertThat(now.select("#councils").text()).contains("Thủ tướng Chính phủ", "2/3", "4/5", "Riêng Bắc Ninh");
    }

    @Test
    void deadlines_are_sorted_by_step() throws Exception {
        var page = page("/rules/deadlines?day=2026-03-01");
        assertThat(page.select("#last-days").text()).contains("Cờ thi đua của Chính phủ", "30/06", "31/12");
        assertThat(page.select("#publication").text()).contains("ít nhất 10 ngày làm việc");
        assertThat(page.select("#appraisal").text()).contains("40 ngày làm việc đối với Huân chương Sao vàng");
    }

    @Test
    void money_shows_the_base_salaries_and_the_reckoning() throws Exception {
        var page = page("/rules/money?day=2026-03-01");
        assertThat(page.select("#base-salary tr:contains(2.340.000)").text()).contains("Đang áp dụng");
        assertThat(page.select("#base-salary tr:contains(2.530.000)").text()).doesNotContain("Đang áp dụng");
        assertThat(page.select("#prizes tr:contains(Lao động tiên tiến)")
                        .first()
                        .text())
                .contains("0,3 × 2.340.000 = 702.000, làm tròn 710.000 đồng", "không có bằng, khung");
        assertThat(page.select("#rounding").text()).contains("10.000 đồng, làm tròn lên", "Chưa chắc chắn");
        assertThat(page.select("#several-awards").text()).contains("cao nhất", "Điều 49 khoản 5 đến 7");
    }

    @Test
    void general_rules_hold_kinds_initiatives_and_the_union() throws Exception {
        var page = page("/rules/general?day=2026-03-01");
        assertThat(page.select("#kinds li")).hasSize(6);
        assertThat(page.select("#initiative").text()).contains("chỉ dùng một lần", "Mẫu 13");
        assertThat(page.select("#union").text()).contains("Ban Chấp hành công đoàn cơ sở", "999/QĐ-TLĐ");
        assertThat(page.select("#scales").text()).contains("Xếp loại công đoàn cơ sở", "90 điểm", "Chưa chắc chắn");
    }

    @Test
    void registers_hold_the_days_of_the_year_and_the_kinds_of_document() throws Exception {
        var page = page("/rules/registers");
        assertThat(page.select("#commemorations li")).hasSize(90);
        assertThat(page.select("#commemorations li:contains(28/07)").text()).contains("1929");
        assertThat(page.select("#document-kinds li")).hasSize(29);
        assertThat(page.select("#document-kinds li:contains((KH))").text()).contains("Kế hoạch");
    }

    @Test
    void documents_show_their_life_on_the_day() throws Exception {
        var old = page("/rules/documents?day=2021-12-15&q=91/2017").select("#results tbody tr");
        assertThat(old.text()).contains("Còn hiệu lực", "Thay thế bởi 98/2023/NĐ-CP");
        assertThat(page("/rules/documents?day=2026-03-01&q=91/2017")
                        .select("#results tbody tr")
                        .text())
                .contains("Hết hiệu lực");
        assertThat(page("/rules/documents?day=2026-03-01&q=luat thi dua&state=held")
                        .select("#results tbody b")
                        .eachText())
                .contains("Luật 06/2022/QH15")
                .doesNotContain("Luật 15/2003/QH11", "Luật 39/2013/QH13");
    }

    @Test
    void documents_are_taken_away_as_an_excel_file() throws Exception {
        var bytes = web.perform(get("/rules/documents.xlsx")
                        .param("q", "152/2025/nd-cp")
                        .cookie(reader()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getFirstSheet().read())
                    .anyMatch(row -> row.getCellText(1).equals("152/2025/NĐ-CP"))
                    .noneMatch(row -> row.getCellText(1).equals("98/2023/NĐ-CP"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules", "/rules.xlsx", "/rules/awards/CSTDCS", "/rules/money", "/rules/documents"})
    void nobody_reads_without_signing_in(String address) throws Exception {
        web.perform(get(address)).andExpect(status().is3xxRedirection());
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).cookie(reader()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Cookie reader() throws Exception {
        var answer = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("userName", given.signsIn(Role.UNION_OFFICER, given.unit("Công đoàn cơ sở", null)))
                        .param("password", Given.PASSWORD))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie("SESSION"));
    }
}
