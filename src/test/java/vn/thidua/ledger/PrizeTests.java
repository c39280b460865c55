package vn.thidua.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.imports.ListFile;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.local.GivenRegulations;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GoldenFiles;

/// Prize money of decisions and years, and the codes of decisions.
@DatabaseTest
class PrizeTests {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 15);

    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvc web;

    private GivenMerits merits;
    private String number = "";
    private UnitId department;
    private UnitId other;
    private PersonId sen;
    private MeritId laborer;
    private Actor above;
    private Cookie officer;

    @BeforeEach
    void a_decision_over_two_departments() throws Exception {
        merits = new GivenMerits(given, beans);
        number = Ids.text(Ids.next()).substring(15) + "/QĐ-UBND";
        var province = given.unit("Tỉnh Sông Lam", null);
        department = given.unit("Sở Nội vụ", "SNV", province);
        other = given.unit("Sở Tài chính", "STC", province);
        above = given.actor(Role.EMULATION_OFFICER, province);
        officer = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
        sen = merits.person("Lê Thị Sen", department);
        laborer = record(Subject.of(sen), MeritKind.TITLE, "LDTT", null);
        record(Subject.of(merits.person("Phạm Bá Ấn", department)), MeritKind.TITLE, "LDTT", 447_000L);
        record(Subject.of(merits.person("Vi Thị Mây", other)), MeritKind.FORM, "BKT", null);
    }

    @Test
    void a_decision_lists_whom_one_may_see_with_the_sums_of_its_day() throws Exception {
        var page = page(decision(), officer);

        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").first().text())
                .contains("Phạm Bá Ấn", "450.000", "447.000", "kém 3.000", "91/2017");
        assertThat(page.text()).contains("900.000 đồng", "Chín trăm nghìn đồng", "1 dòng có số đã ghi khác");
        assertThat(page.text()).doesNotContain("Vi Thị Mây");
        var head = session(web, given.signsIn(Role.HEAD, other));
        assertThat(asked(decision(), head)).isEqualTo(404);
    }

    @Test
    void of_two_titles_of_a_year_the_higher_is_paid_and_a_form_beside_it() throws Exception {
        record(Subject.of(sen), MeritKind.TITLE, "CSTDCS", null);
        record(Subject.of(sen), MeritKind.FORM, "BKT", null);

        var rows = page(decision() + "?q=sen&sort=sum", officer).select("tbody tr");

        assertThat(rows.eachText().get(0)).contains("Lao động tiên tiến", " 0 Đã nhận mức cao hơn", "Điều 68");
        assertThat(rows.eachText().get(1)).contains("1.490.000");
        assertThat(rows.eachText().get(2)).contains("1.490.000");
        assertThat(page(decision() + "?q=sen", officer).text()).contains("2.980.000 đồng");
        assertThat(page(decision() + "?what=several", officer).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void a_title_of_another_level_for_the_same_year_is_paid_and_to_be_looked_up() throws Exception {
        record(Subject.of(sen), MeritKind.TITLE, "CSTDT", null);

        assertThat(page(decision() + "?q=sen", officer).text()).contains("Xem lại thời gian tính", "4.920.000 đồng");
    }

    @Test
    void a_year_of_a_unit_filters_sorts_and_exports() throws Exception {
        var address = "/ledger/prizes?unit=" + Ids.text(department.value()) + "&year=2021";

        assertThat(page(address, officer).select("table.broad tbody tr")).hasSize(2);
        assertThat(page(address + "&what=differs", officer)
                        .select("table.broad tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Phạm Bá Ấn");
        assertThat(page(address + "&sort=-name", officer)
                        .select("table.broad tbody tr td:first-child")
                        .eachText())
                .containsExactly("Lê Thị Sen", "Phạm Bá Ấn");
        assertThat(page("/ledger/prizes?year=2019", officer).select(".empty")).hasSize(1);
        assertThat(asked("/ledger/prizes.xlsx?year=2021", officer)).isEqualTo(200);
        for (var path : new String[] {"/ledger/prizes", "/ledger/prizes.xlsx", "/ledger/prizes/list.pdf"}) {
            assertThat(asked(path + "?year=2021&unit=" + Ids.text(other.value()), officer))
                    .isEqualTo(404);
        }
    }

    @Test
    void the_list_to_sign_names_whom_one_may_see_and_the_total_in_words() throws Exception {
        for (var path : new String[] {
            decision() + "/list.pdf", "/ledger/prizes/list.pdf?year=2021&unit=" + Ids.text(department.value())
        }) {
            var text = GoldenFiles.pdfText(web.perform(get(path).cookie(officer))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsByteArray())
                    .replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Lê Thị Sen", "900.000", "Chín trăm nghìn đồng", "1.490.000", "cách hiểu chưa chắc")
                    .doesNotContain("Vi Thị Mây");
        }
        assertThat(asked(decision() + "/list.docx", officer)).isEqualTo(200);
        assertThat(asked(decision() + ".xlsx", officer)).isEqualTo(200);
    }

    @Test
    void a_sum_the_place_has_fixed_below_the_ceiling_is_paid_with_both_articles() throws Exception {
        var insignia = record(Subject.of(sen), MeritKind.FORM, "KNC", null);
        var address = "/ledger/" + Ids.text(insignia.value()) + "/decision";
        var province = organization.superior(department).orElseThrow().id();
        assertThat(page(address + "?q=sen", officer).text()).contains("Luật chỉ nêu mức tối đa");

        new GivenRegulations(given, beans)
                .approved(
                        province,
                        GivenRegulations.content(
                                "2021-01-01",
                                "- {kind: prize, article: 'Điều 9', award: KNC, subject: individual, coefficient: 0.5}\n"));

        // 0,5 × 1.490.000 = 745.000, rounded up to ten thousand
        var row = page(address + "?q=sen", officer).select("tbody tr:contains(Kỷ niệm chương)");
        assertThat(row.text())
                .contains("750.000", "Điều 9", "Quy định của Tỉnh Sông Lam", "91/2017")
                .doesNotContain("Luật chỉ nêu");
        assertThat(pdf(address + "/list.pdf"))
                .contains("750.000", "Áp dụng mức theo quy định của Tỉnh Sông Lam (", "trong mức tối đa theo");
        assertThat(ListFile.texts(web.perform(get(address + ".xlsx").cookie(officer))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()))
                .anyMatch(cell -> cell.startsWith("Quy định của Tỉnh Sông Lam"));
        // what the law fixes itself stays; and elsewhere nothing is fixed
        assertThat(page(address + "?q=ấn", officer).text()).contains("450.000");
    }

    @Test
    void the_regulation_of_one_place_gives_nothing_elsewhere_nor_before_its_day() throws Exception {
        var elsewhere = given.unit("Tỉnh Sông Hồng", null);
        new GivenRegulations(given, beans)
                .approved(
                        elsewhere,
                        GivenRegulations.content(
                                "2021-01-01",
                                "- {kind: prize, article: 'Điều 9', award: KNC, subject: individual, coefficient: 0.5}\n"));
        new GivenRegulations(given, beans)
                .approved(
                        organization.superior(department).orElseThrow().id(),
                        GivenRegulations.content(
                                "2021-12-16",
                                "- {kind: prize, article: 'Điều 9', award: KNC, subject: individual, coefficient: 0.4}\n"));
        var insignia = record(Subject.of(sen), MeritKind.FORM, "KNC", null);

        var address = "/ledger/" + Ids.text(insignia.value()) + "/decision";
        assertThat(page(address + "?q=sen", officer).text())
                .contains("Luật chỉ nêu mức tối đa")
                .doesNotContain("Quy định của Tỉnh Sông");
    }

    @Test
    void the_keeper_gives_a_decision_a_code_and_anybody_asks_who_is_named_in_it() throws Exception {
        web.perform(post(decision() + "/code").cookie(officer).with(csrf()))
                .andExpect(status().isUnprocessableContent());
        var keeper = session(web, given.signsIn(Role.EMULATION_OFFICER, null));
        assertThat(page(decision(), officer).select("form[action$=/code]")).isEmpty();
        for (int twice = 0; twice < 2; twice++) {
            web.perform(post(decision() + "/code").cookie(keeper).with(csrf())).andExpect(status().is3xxRedirection());
        }
        var code = page(decision(), officer).select("code").text();

        var answer = verify(code, null);
        assertThat(answer)
                .contains("có trong sổ khen thưởng", number, "15/12/2021", "2 danh hiệu thi đua, 1 hình thức")
                .doesNotContain("Sen", "đồng ");
        assertThat(verify(code, "le thi sen")).contains("Có: quyết định có tên", "Lao động tiên tiến");
        assertThat(verify(code, "Lê Thị")).contains("Không: quyết định không có tên");
    }

    private MeritId record(Subject subject, MeritKind kind, String code, @Nullable Long money) {
        return merits.record(
                subject,
                new Merit(
                        kind,
                        new AwardCode(code),
                        "",
                        null,
                        2021,
                        null,
                        new Decision(number, DAY, "Chủ tịch Ủy ban nhân dân tỉnh"),
                        money,
                        ""),
                above);
    }

    private String decision() {
        return "/ledger/" + Ids.text(laborer.value()) + "/decision";
    }

    private String verify(String code, @Nullable String name) throws Exception {
        var request = get("/verify").param("code", code);
        if (name != null) {
            request.param("name", name);
        }
        return Jsoup.parse(web.perform(request.with(visit -> {
                            visit.setRemoteAddr("10.2.0.1");
                            return visit;
                        }))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .select("main")
                .text();
    }

    private int asked(String path, Cookie by) throws Exception {
        return web.perform(get(path).cookie(by).header("Accept", "text/html"))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Document page(String path, Cookie by) throws Exception {
        return Jsoup.parse(web.perform(get(path).cookie(by))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private String pdf(String path) throws Exception {
        return GoldenFiles.pdfText(web.perform(get(path).cookie(officer))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .replaceAll("\\s+", " ");
    }
}
