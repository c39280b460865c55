package vn.thidua.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.local.GivenRegulations;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// What somebody could be proposed for, and the lists of a unit, as an officer sees them.
@DatabaseTest
class ProspectsPageTests {
    private static final String LAW_2025 = "day=2025-12-15&year=2025";
    private static final String LAW_2021 = "day=2021-12-15&year=2021";

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MockMvc web;

    private GivenMerits merits;
    private UnitId department;
    private UnitId team;
    private UnitId elsewhere;
    private PersonId sen;
    private Actor above;
    private Cookie officer;

    @BeforeEach
    void a_department_with_a_division() throws Exception {
        merits = new GivenMerits(given, beans);
        var province = given.unit("Tỉnh Sông Chảy", null);
        department = given.unit("Sở Nội vụ", "SNV", province);
        team = given.unit("Phòng Thi đua", "", department);
        elsewhere = given.unit("Sở Tài chính", "STC", province);
        above = given.actor(Role.EMULATION_OFFICER, province);
        officer = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
        sen = merits.person("Lê Thị Sen", department);
    }

    @Test
    void every_award_is_grouped_with_its_findings_the_fact_and_the_citation() throws Exception {
        var merit = merits.record(Subject.of(sen), GivenMerits.rating(Grade.EXCELLENT, 2025), above);
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2025), above);

        var page = page(prospects(sen) + "?" + LAW_2025, officer);

        assertThat(page.select("h1").text()).isEqualTo("Dự kiến đề nghị: Lê Thị Sen");
        assertThat(page.select("#award-LDTT").text()).contains("Đã được tặng");
        var fighter = page.select("#award-CSTDCS");
        assertThat(fighter.text()).contains("xuất sắc", "Luật 06/2022/QH15", "Cần làm:");
        assertThat(fighter.select("a[href=/ledger/" + Ids.text(merit.value()) + "]"))
                .isNotEmpty();
        assertThat(page.select("#award-TTLDTT")).isEmpty();
    }

    @Test
    void the_next_title_is_named_with_its_earliest_year_and_what_that_assumes() throws Exception {
        merits.record(Subject.of(sen), GivenMerits.title("CSTDCS", 2023), above);
        merits.record(Subject.of(sen), GivenMerits.title("CSTDCS", 2024), above);

        var page = page(prospects(sen) + "?whole=2010&" + LAW_2025, officer);

        assertThat(page.select("#award-CSTDT summary").text()).contains("Sớm nhất: năm 2025");
        assertThat(page.select("#award-CSTDTQ").text()).contains("Sớm nhất: năm", "Giả định", "Còn thiếu");
        assertThat(page.text()).contains("Danh hiệu tiếp theo có thể đạt", "đã nhập đủ từ năm 2010");
    }

    @Test
    void units_and_their_people_lead_to_their_prospects() throws Exception {
        for (var address : List.of("/people/" + Ids.text(sen.value()), "/units/" + Ids.text(department.value()))) {
            assertThat(page(address, officer).select("a[href=" + address + "/prospects]"))
                    .isNotEmpty();
            assertThat(page(address + "/merits", officer).select("a[href=" + address + "/prospects]"))
                    .isNotEmpty();
            assertThat(page(address + "/prospects", officer).select("#award-GK"))
                    .isNotEmpty();
        }
        assertThat(page("/units/" + Ids.text(department.value()), officer).select("a[href=" + forecast() + "]"))
                .isNotEmpty();
    }

    @Test
    void a_day_nobody_can_read_is_left_aside_and_one_before_the_rulebook_says_so() throws Exception {
        assertThat(page(prospects(sen) + "?day=31/02/2025", officer)
                        .select("[role=alert]")
                        .text())
                .contains("không đọc được");
        assertThat(page(prospects(sen) + "?day=2010-01-01", officer)
                        .select(".empty")
                        .text())
                .contains("chọn một ngày khác");
    }

    @Test
    void what_the_agency_adds_to_the_law_binds_its_own_list_only() throws Exception {
        new GivenRegulations(given, beans)
                .approved(department, GivenRegulations.content("2025-01-01", GivenRegulations.cap(10)));

        assertThat(page(forecast() + "?award=CSTDCS&" + LAW_2025, officer).text())
                .contains("10%", "5/2026/QĐ-UBND");
        var others = session(web, given.signsIn(Role.EMULATION_OFFICER, elsewhere));
        assertThat(page("/units/" + Ids.text(elsewhere.value()) + "/forecast?award=CSTDCS&" + LAW_2025, others)
                        .text())
                .doesNotContain("5/2026/QĐ-UBND");
    }

    @Test
    void the_wrong_person_meets_nothing() throws Exception {
        var stranger = session(web, given.signsIn(Role.EMULATION_OFFICER, elsewhere));
        for (var address : List.of(
                prospects(sen),
                "/units/" + Ids.text(department.value()) + "/prospects",
                forecast(),
                forecast() + ".xlsx",
                forecast() + "/check")) {
            web.perform(get(address).cookie(stranger)).andExpect(status().isNotFound());
        }
        for (var address : List.of(forecast() + "/check", forecast() + "/check.xlsx")) {
            web.perform(post(address).cookie(stranger).with(csrf())).andExpect(status().isNotFound());
        }
    }

    @Test
    void the_forecast_lists_people_by_given_name_with_the_division_below() throws Exception {
        merits.person("Phạm Bá Ấn", team);
        merits.person("Trần Văn Cường", elsewhere);

        assertThat(names(forecast() + "?" + LAW_2025)).containsExactly("Phạm Bá Ấn", "Lê Thị Sen");
        assertThat(names(forecast() + "?sort=-name&" + LAW_2025)).containsExactly("Lê Thị Sen", "Phạm Bá Ấn");
        assertThat(names(forecast() + "?q=ba an&" + LAW_2025)).containsExactly("Phạm Bá Ấn");
        assertThat(names(forecast() + "?unit=" + Ids.text(team.value()) + "&" + LAW_2025))
                .containsExactly("Phạm Bá Ấn");
        assertThat(names(forecast() + "?unit=" + Ids.text(elsewhere.value()) + "&" + LAW_2025))
                .isEmpty();
        assertThat(names(forecast() + "?of=units&" + LAW_2025)).containsExactly("Phòng Thi đua");
    }

    @Test
    void the_forecast_is_filtered_and_sorted_by_how_they_stand() throws Exception {
        var an = merits.person("Phạm Bá Ấn", team);
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2025), above);
        var discipline = GivenMerits.rating(Grade.NOT_COMPLETED, 2025);
        merits.record(Subject.of(an), discipline, above);
        var list = forecast() + "?award=LDTT&" + LAW_2025;

        assertThat(names(list + "&state=HELD")).containsExactly("Lê Thị Sen");
        assertThat(names(list + "&state=NOT_MET")).containsExactly("Phạm Bá Ấn");
        assertThat(names(list + "&state=MET")).isEmpty();
        assertThat(names(list + "&sort=state")).containsExactly("Phạm Bá Ấn", "Lê Thị Sen");
        assertThat(names(list + "&sort=-state")).containsExactly("Lê Thị Sen", "Phạm Bá Ấn");
        assertThat(page(list, officer).select("thead").text()).contains("Lao động tiên tiến");
    }

    @Test
    void the_cap_of_the_law_of_2021_stands_over_the_list_and_none_in_2025() throws Exception {
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2021), above);

        assertThat(page(forecast() + "?award=CSTDCS&" + LAW_2021, officer).text())
                .contains("Số lượng tối đa: Chiến sĩ thi đua cơ sở", "Nhiều nhất 0 trường hợp (tính trên 1)")
                .contains("NĐ 91/2017/NĐ-CP Điều 9");
        assertThat(page(forecast() + "?award=CSTDCS&" + LAW_2025, officer).text())
                .doesNotContain("Nhiều nhất")
                .contains("Không còn trần chung");
    }

    /// Fifteen of a hundred: of seven holders one, so the second by rank is beyond it.
    @Test
    void a_list_is_judged_by_the_cap_and_names_the_lines_beyond_it_by_rank() throws Exception {
        var an = merits.person("Phạm Bá Ấn", team);
        var sent = check("").param("who", Ids.text(sen.value()), Ids.text(an.value()));

        var unranked = html(sent.param("base-LDTT", "7"));
        assertThat(unranked.text()).contains("Nhiều nhất 1 trường hợp", "Vượt 1 trường hợp", "hãy ghi thứ tự ưu tiên");

        var ranked = html(check("")
                .param("who", Ids.text(sen.value()), Ids.text(an.value()))
                .param("rank", "2", "1")
                .param("base-LDTT", "7"));
        assertThat(row(ranked, "Lê Thị Sen")).contains("Vượt số lượng");
        assertThat(row(ranked, "Phạm Bá Ấn")).doesNotContain("Vượt số lượng");
        assertThat(ranked.text()).contains("không lưu");

        var tied = html(check("")
                .param("who", Ids.text(sen.value()), Ids.text(an.value()))
                .param("rank", "1", "1")
                .param("base-LDTT", "bảy"));
        assertThat(tied.select("[role=alert]").text()).contains("không đọc được");
    }

    @Test
    void only_people_of_the_unit_come_into_its_list() throws Exception {
        var stranger = merits.person("Trần Văn Cường", elsewhere);

        assertThat(html(check("").param("who", Ids.text(stranger.value())))
                        .select(".empty")
                        .text())
                .contains("Danh sách đang trống");
    }

    @Test
    void all_who_meet_what_can_be_counted_can_be_taken_at_once() throws Exception {
        merits.record(Subject.of(sen), GivenMerits.rating(Grade.GOOD, 2025), above);
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2024), above);
        merits.person("Phạm Bá Ấn", team);
        var list = forecast() + "/check?award=LDTT&all=met&whole=2020&" + LAW_2025;

        assertThat(page(list, officer).select("tbody td:nth-child(2)").eachText())
                .containsExactly("Lê Thị Sen");
    }

    @Test
    void both_lists_come_as_workbooks() throws Exception {
        var file = web.perform(get(forecast() + ".xlsx?" + LAW_2025).cookie(officer))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(file.getContentAsByteArray()).startsWith('P', 'K');
        var judged = web.perform(
                        check(".xlsx").param("who", Ids.text(sen.value())).cookie(officer))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(judged.getContentAsByteArray()).startsWith('P', 'K');
    }

    private MockHttpServletRequestBuilder check(String end) {
        return post(forecast() + "/check" + end)
                .param("award", "CSTDCS")
                .param("day", "2021-12-15")
                .param("year", "2021")
                .cookie(officer)
                .with(csrf());
    }

    private static String row(Document page, String name) {
        return page.select("tbody tr").stream()
                .filter(row -> row.text().contains(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private String prospects(PersonId person) {
        return "/people/" + Ids.text(person.value()) + "/prospects";
    }

    private String forecast() {
        return "/units/" + Ids.text(department.value()) + "/forecast";
    }

    private List<String> names(String address) throws Exception {
        return page(address, officer).select("tbody td:nth-child(2)").eachText();
    }

    private Document page(String address, Cookie cookie) throws Exception {
        return html(get(address).cookie(cookie));
    }

    private Document html(MockHttpServletRequestBuilder asked) throws Exception {
        return Jsoup.parse(web.perform(asked)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
