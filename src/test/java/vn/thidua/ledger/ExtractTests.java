package vn.thidua.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.usecase.EndMerit;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;
import vn.thidua.support.GoldenFiles;

/// Extracts from the form to the paper, and what anybody is told about them.
@DatabaseTest
class ExtractTests {
    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc web;

    private GivenMerits merits;
    private UnitId department;
    private UnitId division;
    private PersonId sen;
    private Actor above;
    private Cookie officer;
    private MeritId fighter;

    @BeforeEach
    void somebody_with_merits_and_discipline() throws Exception {
        merits = new GivenMerits(given, beans);
        var province = given.unit("Tỉnh Sông Lam", null);
        department = given.unit("Sở Nội vụ", "SNV", province);
        division = given.unit("Phòng Thi đua", "", department);
        above = given.actor(Role.EMULATION_OFFICER, province);
        officer = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
        sen = merits.person("Lê Thị Sen", division);
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2021), above);
        fighter = merits.record(Subject.of(sen), GivenMerits.title("CSTDCS", 2023), above);
        merits.record(Subject.of(sen), GivenMerits.rating(Grade.EXCELLENT, 2023), above);
        merits.record(Subject.of(sen), GivenMerits.discipline("Khiển trách", 2022), above);
    }

    @Test
    void an_extract_is_handed_out_numbered_in_the_year_and_listed() throws Exception {
        var form = page(history() + "/extract", officer);
        var first = issue(form, officer);
        var again = issue(form, officer);
        var second = issue(page(history() + "/extract", officer), officer);

        assertThat(again).isEqualTo(first);
        var numbers = page("/ledger/extracts", officer)
                .select("tbody tr td:first-child")
                .eachText();
        assertThat(numbers).containsExactly("02/TL-SNV", "01/TL-SNV");
        assertThat(second).isNotEqualTo(first);
        assertThat(page("/ledger/extracts?q=khong co ai", officer).select("tbody tr"))
                .isEmpty();
        assertThat(page("/ledger/extracts?q=phong to chuc&sort=-number", officer)
                        .select("tbody tr"))
                .hasSize(2);
        web.perform(get("/ledger/extracts.xlsx").cookie(officer)).andExpect(status().isOk());
        assertThat(page(first, officer).text()).contains("Chiến sĩ thi đua cơ sở", "Hoàn thành xuất sắc nhiệm vụ");
    }

    @Test
    void discipline_is_told_only_where_it_is_asked_for() throws Exception {
        var plain = issue(page(history() + "/extract", officer), officer);
        var full = issue(page(history() + "/extract", officer), officer, "DISCIPLINE");

        assertThat(pdf(plain)).contains("Lê Thị Sen").doesNotContain("Khiển trách", "Kỷ luật");
        assertThat(pdf(full)).contains("Khiển trách");
        assertThat(page(plain, officer).text()).doesNotContain("Khiển trách");
    }

    @Test
    void ratings_by_the_party_are_told_only_where_they_are_asked_for() throws Exception {
        merits.record(Subject.of(sen), GivenMerits.rating(MeritKind.PARTY_RATING, Grade.GOOD, 2023), above);
        var form = page(history() + "/extract", officer);
        assertThat(form.select("input[name=PARTY_RATING]")).hasSize(1);
        assertThat(form.select("input[name=PARTY_RATING][checked]")).isEmpty();

        assertThat(pdf(issue(form, officer))).doesNotContain("đảng viên");
        assertThat(pdf(issue(page(history() + "/extract", officer), officer, "PARTY_RATING")))
                .contains("Xếp loại đảng viên, tổ chức đảng: Hoàn thành tốt nhiệm vụ");
    }

    @Test
    void what_was_revoked_before_is_not_in_it_and_what_is_not_there_is_not_handed_out() throws Exception {
        revoke();
        assertThat(pdf(issue(page(history() + "/extract", officer), officer))).doesNotContain("Chiến sĩ thi đua");

        var nobody = merits.person("Phạm Bá Ấn", division);
        var form = page("/people/" + Ids.text(nobody.value()) + "/merits", officer);
        assertThat(form.select("a[href$=/extract]")).isEmpty();
        web.perform(post("/people/" + Ids.text(nobody.value()) + "/merits/extract")
                        .param("askedBy", "Ông Ấn")
                        .cookie(officer)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(history() + "/extract")
                        .param("askedBy", " ")
                        .cookie(officer)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void who_corrects_nothing_hands_out_nothing_and_sees_no_extract() throws Exception {
        var address = issue(page(history() + "/extract", officer), officer);
        var union = session(web, given.signsIn(Role.UNION_OFFICER, department));
        var stranger = session(web, given.signsIn(Role.EMULATION_OFFICER, given.unit("Sở Khác", null)));
        var below = session(web, given.signsIn(Role.EMULATION_OFFICER, division));

        for (var path :
                new String[] {address, address + "/paper.pdf", address + "/paper.docx", history() + "/extract"}) {
            assertThat(asked(path, union)).isEqualTo(422);
            assertThat(asked(path, stranger)).isEqualTo(404);
        }
        assertThat(asked(address, below)).isEqualTo(404);
        assertThat(page("/ledger/extracts", union).select("tbody tr")).isEmpty();
        assertThat(page("/ledger/extracts", stranger).select("tbody tr")).isEmpty();
        assertThat(page(history(), union).select("a[href$=/extract]")).isEmpty();
        web.perform(post(address + "/withdrawal")
                        .param("reason", "Sai")
                        .cookie(stranger)
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void anybody_is_told_the_awards_of_a_genuine_extract_and_nothing_else() throws Exception {
        var address = issue(page(history() + "/extract", officer), officer, "DISCIPLINE");
        var code = code(address);

        var answer = verify(code, "10.1.0.1");

        assertThat(answer.text())
                .contains("Trích lục có thật và còn giá trị", "Lê Thị Sen", "01/TL-SNV", "Sở Nội vụ", "2023/QĐ-UBND")
                .doesNotContain("Khiển trách", "Hoàn thành xuất sắc", "1980", "đồng");
        assertThat(verify(code.toLowerCase(Locale.ROOT).replace("-", " "), "10.1.0.1")
                        .text())
                .contains("còn giá trị");
    }

    @Test
    void what_was_revoked_or_corrected_since_is_said() throws Exception {
        var code = code(issue(page(history() + "/extract", officer), officer));

        revoke();

        assertThat(verify(code, "10.1.0.2").text())
                .contains("còn giá trị", "Có mục đã đính chính hoặc hủy bỏ", "Đã hủy bỏ");
    }

    @Test
    void a_withdrawn_extract_is_said_to_be_so_and_printed_no_more() throws Exception {
        var address = issue(page(history() + "/extract", officer), officer);
        var code = code(address);
        web.perform(post(address + "/withdrawal")
                        .param("reason", "")
                        .cookie(officer)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(address + "/withdrawal")
                        .param("reason", "Cấp nhầm người")
                        .cookie(officer)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(verify(code, "10.1.0.3").text())
                .contains("đã bị thu hồi")
                .doesNotContain("Cấp nhầm người", "Lê Thị Sen", "Chiến sĩ");
        assertThat(asked(address + "/paper.pdf", officer)).isEqualTo(404);
        assertThat(page("/ledger/extracts?state=withdrawn", officer).select("tbody tr"))
                .hasSize(1);
        web.perform(post(address + "/withdrawal")
                        .param("reason", "Lại")
                        .cookie(officer)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void what_can_be_no_code_is_answered_as_what_is_nobodys() throws Exception {
        var nobodys = verify("7K3M-9QWX-2BTR-H5VN", "10.1.0.4");
        var malformed = verify("không phải mã", "10.1.0.4");

        assertThat(nobodys.select("[role=alert]").text()).contains("Không có giấy tờ nào mang mã này");
        assertThat(malformed.select("[role=alert]").text())
                .isEqualTo(nobodys.select("[role=alert]").text());
    }

    @Test
    void an_extract_tampered_with_is_not_confirmed() throws Exception {
        var address = issue(page(history() + "/extract", officer), officer);
        var code = code(address);
        assertThatThrownBy(() -> jdbc.sql("update ledger.extract set name = 'Người khác'")
                        .update())
                .isInstanceOf(DataAccessException.class);

        jdbc.sql("alter table ledger.extract disable trigger append_only").update();
        jdbc.sql("update ledger.extract set content = replace(content, 'CSTDCS', 'CSTDTQ') where code = :code")
                .param("code", code.replace("-", ""))
                .update();
        jdbc.sql("alter table ledger.extract enable trigger append_only").update();

        assertThat(verify(code, "10.1.0.5").text()).contains("Không có giấy tờ nào mang mã này");
        assertThat(page(address, officer).text()).contains("không còn khớp với lúc cấp");
        assertThat(asked(address + "/paper.pdf", officer)).isEqualTo(404);
    }

    @Test
    void an_address_that_asks_too_often_waits_and_others_do_not() throws Exception {
        for (int times = 0; times < 40; times++) {
            verify("abc", "10.1.0.6");
        }

        web.perform(get("/verify").param("code", "abc").with(from("10.1.0.6"))).andExpect(status().isTooManyRequests());
        verify("abc", "10.1.0.7");
    }

    @Test
    void the_page_makes_no_session_and_is_not_for_search_engines() throws Exception {
        var answer = web.perform(get("/verify").param("code", "abc").with(from("10.1.0.8")))
                .andReturn();

        assertThat(answer.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
        for (var closed : new String[] {"/verify/", "/verify/abc", "/ledger/extracts", "/ledger"}) {
            assertThat(web.perform(get(closed)).andReturn().getResponse().getHeader("Location"))
                    .endsWith("/sign-in");
        }
    }

    private void revoke() {
        var merit = ledger.require(fighter);
        beans.getBean(EndMerit.class)
                .revoke(
                        fighter,
                        merit.entry().key(),
                        new Decision("5/QĐ", LocalDate.of(2025, 1, 1), ""),
                        "Khai man",
                        Ids.next(),
                        above);
    }

    private String history() {
        return Subject.of(sen).history();
    }

    /// @return the address of the extract
    private String issue(Document form, Cookie by, String... kinds) throws Exception {
        var request = post(form.select("form[action$=/extract]").attr("action"))
                .param("formKey", form.select("input[name=formKey]").attr("value"))
                .param("askedBy", "Phòng Tổ chức")
                .param("RATING", "true")
                .cookie(by)
                .with(csrf());
        for (var kind : kinds) {
            request.param(kind, "true");
        }
        var answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    private String code(String extract) throws Exception {
        return page(extract, officer).select("dd code").text();
    }

    private String pdf(String extract) throws Exception {
        return GoldenFiles.pdfText(web.perform(get(extract + "/paper.pdf").cookie(officer))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .replaceAll("\\s+", " ");
    }

    private Document verify(String code, String from) throws Exception {
        return Jsoup.parse(web.perform(get("/verify").param("code", code).with(from(from)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
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
}
