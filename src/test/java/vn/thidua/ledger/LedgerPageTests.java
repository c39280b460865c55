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
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.usecase.EndMerit;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.usecase.AddSubject;
import vn.thidua.organization.people.imports.ListFile;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class LedgerPageTests {
    @Autowired
    private Given given;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Ledger ledger;

    @Autowired
    private MockMvc web;

    private GivenMerits merits;
    private UnitId province;
    private UnitId department;
    private UnitId other;
    private PersonId sen;
    private Actor above;
    private Cookie officer;

    @BeforeEach
    void two_departments_with_merits() throws Exception {
        merits = new GivenMerits(given, beans);
        province = given.unit("Tỉnh Sông Lam", null);
        department = given.unit("Sở Nội vụ", "SNV", province);
        other = given.unit("Sở Tài chính", "STC", province);
        above = given.actor(Role.EMULATION_OFFICER, province);
        officer = session(web, given.signsIn(Role.EMULATION_OFFICER, department));
        sen = merits.person("Lê Thị Sen", department);
        merits.record(Subject.of(sen), GivenMerits.title("LDTT", 2021), above);
        merits.record(Subject.of(sen), GivenMerits.title("CSTDCS", 2023), above);
        merits.record(Subject.of(merits.person("Phạm Bá Ấn", department)), GivenMerits.title("LDTT", 2023), above);
        merits.record(Subject.of(merits.person("Lê Thị Sên", other)), GivenMerits.title("LDTT", 2023), above);
    }

    @Test
    void the_search_shows_what_one_may_see_by_given_name() throws Exception {
        assertThat(names("/ledger", officer)).containsExactly("Phạm Bá Ấn", "Lê Thị Sen", "Lê Thị Sen");
        assertThat(names("/ledger", session(web, given.signsIn(Role.HEAD, other))))
                .containsExactly("Lê Thị Sên");
        assertThat(names("/ledger", session(web, given.signsIn(Role.HEAD, province))))
                .hasSize(4);
    }

    @Test
    void a_name_is_found_with_and_without_accents_the_very_accents_first() throws Exception {
        var head = session(web, given.signsIn(Role.HEAD, province));

        assertThat(names("/ledger?q=le thi sen", head)).hasSize(3);
        assertThat(names("/ledger?q=lê thị sên", head)).containsExactly("Lê Thị Sên", "Lê Thị Sen", "Lê Thị Sen");
        assertThat(names("/ledger?q=bá an", head)).containsExactly("Phạm Bá Ấn");
        assertThat(names("/ledger?q=không ai", head)).isEmpty();
    }

    @Test
    void merits_are_found_by_award_kind_year_decision_and_unit() throws Exception {
        var head = session(web, given.signsIn(Role.HEAD, province));

        assertThat(names("/ledger?what=CSTDCS", head)).containsExactly("Lê Thị Sen");
        assertThat(names("/ledger?what=RATING", head)).isEmpty();
        assertThat(names("/ledger?from=2022&to=2023", head)).hasSize(3);
        assertThat(names("/ledger?to=2021", head)).containsExactly("Lê Thị Sen");
        assertThat(names("/ledger?number=2021/qd", head)).containsExactly("Lê Thị Sen");
        assertThat(names("/ledger?was=tai chinh", head)).containsExactly("Lê Thị Sên");
        assertThat(names("/ledger?unit=" + Ids.text(other.value()), head)).containsExactly("Lê Thị Sên");
        assertThat(names("/ledger?unit=" + Ids.text(other.value()), officer)).isEmpty();
    }

    @Test
    void a_rating_by_the_party_is_entered_found_by_its_kind_and_named_for_what_it_is() throws Exception {
        var head = session(web, given.signsIn(Role.HEAD, province));
        var form = page("/people/" + Ids.text(sen.value()) + "/merits/new", officer);
        assertThat(form.select("#what option[value=PARTY_RATING:GOOD]").text()).isEqualTo("Hoàn thành tốt nhiệm vụ");

        merits.record(
                Subject.of(sen),
                GivenMerits.rating(MeritKind.PARTY_RATING, Grade.GOOD, 2022),
                given.actor(Role.EMULATION_OFFICER, department));

        assertThat(names("/ledger?what=PARTY_RATING", head)).containsExactly("Lê Thị Sen");
        assertThat(names("/ledger?what=RATING", head)).isEmpty();
        assertThat(page("/ledger?what=PARTY_RATING", head).text())
                .contains("Xếp loại đảng viên, tổ chức đảng: Hoàn thành tốt nhiệm vụ");
    }

    @Test
    void forms_are_found_by_their_kind_of_commendation_and_those_without_one() throws Exception {
        var an = Subject.of(merits.person("Vi Văn An", department));
        merits.record(an, GivenMerits.form("BKT", 2024).as("sudden"), above);
        merits.record(Subject.of(sen), GivenMerits.form("GK", 2024), above);

        assertThat(names("/ledger?occasion=sudden", officer)).containsExactly("Vi Văn An");
        assertThat(page("/ledger?occasion=sudden", officer)
                        .select("#found tbody td:nth-child(3)")
                        .text())
                .contains("Bằng khen", "Đột xuất");
        assertThat(names("/ledger?occasion=theme", officer)).isEmpty();
        assertThat(names("/ledger?occasion=-", officer)).containsExactly("Lê Thị Sen");
        assertThat(names("/ledger?occasion=sudden", session(web, given.signsIn(Role.HEAD, other))))
                .isEmpty();
        assertThat(page("/ledger", officer)
                        .select("select[name=occasion] option")
                        .eachText())
                .contains("Đột xuất", "Chưa ghi loại hình");
        assertThat(page(an.history(), officer).select("tbody").text()).contains("Bằng khen", "Đột xuất");
        var merit = ledger.of(List.of(an)).getFirst();
        assertThat(page(merit.address(), officer).select("dl").text()).contains("Loại hình khen thưởng Đột xuất");
        var workbook = web.perform(get("/ledger.xlsx?occasion=sudden").cookie(officer))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(ListFile.texts(workbook)).contains("Loại hình khen thưởng", "Đột xuất");
    }

    @Test
    void the_form_offers_the_kinds_of_the_decisions_day_and_refuses_one_for_a_title() throws Exception {
        var before = page(history() + "/new?day=2021-12-15&occasion=theme", officer);
        assertThat(before.select("#occasion option[selected]").text()).isEqualTo("Theo đợt (chuyên đề)");
        assertThat(page(history() + "/new", officer).select("#occasion option").eachText())
                .anyMatch(name -> name.startsWith("Phong trào thi đua"));

        for (var what : List.of("LDTT", "GK")) {
            var answer = web.perform(post(history())
                            .param("formKey", before.select("[name=formKey]").val())
                            .param("what", what)
                            .param("year", "2022")
                            .param("number", "77/QĐ-SNV")
                            .param("day", "2022-12-01")
                            .param("occasion", "theme")
                            .cookie(officer)
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(what.equals("GK") ? 302 : 422);
            if (what.equals("LDTT")) {
                assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8))
                                .select("#occasion-error")
                                .text())
                        .contains("chỉ ghi cho hình thức");
            }
        }
        var merit = ledger.of(List.of(Subject.of(sen))).stream()
                .filter(one -> one.entry().content().kind() == MeritKind.FORM)
                .findFirst()
                .orElseThrow();
        assertThat(page(merit.address() + "/correction", officer)
                        .select("#occasion option[selected]")
                        .val())
                .isEqualTo("theme");
    }

    @Test
    void a_decision_is_found_from_the_top_bar_by_its_number_and_symbol_by_who_may_see_it() throws Exception {
        var found = "#main a[href^=/ledger/]";
        var head = session(web, given.signsIn(Role.HEAD, province));

        assertThat(page("/search?q=2021/qd", head).select(found).eachText())
                .anyMatch(hit -> hit.contains("Lê Thị Sen"));
        assertThat(page("/search?q=2021", head).select(found)).isEmpty();
        assertThat(page("/search?q=2021/qd", session(web, given.signsIn(Role.HEAD, other)))
                        .select(found)
                        .eachText())
                .noneMatch(hit -> hit.contains("Lê Thị Sen"));
    }

    @Test
    void a_unit_that_was_merged_is_found_by_its_old_name_and_by_its_heir() throws Exception {
        var heir = merged();
        var head = session(web, given.signsIn(Role.HEAD, province));

        assertThat(names("/ledger?was=noi vu&unit=" + Ids.text(heir.value()), head))
                .hasSize(3);
        assertThat(names("/ledger?unit=" + Ids.text(heir.value()), head)).hasSize(4);
    }

    @Test
    void the_heirs_page_shows_what_its_predecessors_received_marked_so() throws Exception {
        merits.record(Subject.of(department), GivenMerits.title("TTLDTT", 2022), above);
        var heir = merged();

        var page = page("/units/" + Ids.text(heir.value()) + "/merits", session(web, given.signsIn(Role.HEAD, heir)));

        assertThat(page.select("tbody").text()).contains("Tập thể lao động tiên tiến", "dưới tên Sở Nội vụ");
    }

    @Test
    void a_revoked_merit_is_found_only_where_asked_for() throws Exception {
        var merit = ledger.of(List.of(Subject.of(sen))).getFirst();
        beans.getBean(EndMerit.class)
                .revoke(
                        merit.merit(),
                        merit.entry().key(),
                        new Decision("5/QĐ", LocalDate.of(2025, 1, 1), ""),
                        "Khai man",
                        Ids.next(),
                        above);

        assertThat(names("/ledger?q=sen&what=CSTDCS", officer)).isEmpty();
        assertThat(names("/ledger?state=revoked", officer)).containsExactly("Lê Thị Sen");
        assertThat(page(history(), officer).select("tbody").text()).contains("Đã hủy bỏ");
        assertThat(page(merit.address(), officer).text()).contains("5/QĐ", "Khai man");
    }

    @Test
    void the_history_has_a_line_for_each_year_and_shows_the_gaps() throws Exception {
        var rows = page(history(), officer).select("tbody tr");

        assertThat(rows.last().text()).startsWith("2021").contains("Lao động tiên tiến");
        assertThat(rows.get(rows.size() - 2).text()).isEqualTo("2022 Không có mục nào trong sổ");
        assertThat(rows.get(rows.size() - 3).text()).startsWith("2023").contains("Chiến sĩ thi đua cơ sở");
    }

    @Test
    void persons_units_and_outsiders_pages_lead_to_their_history() throws Exception {
        var household = beans.getBean(AddSubject.class)
                .execute(
                        new OutsideSubject.Particulars(
                                OutsideSubjectKind.HOUSEHOLD,
                                "Hộ ông Lò Văn Tám",
                                "",
                                null,
                                null,
                                "",
                                department,
                                "",
                                null,
                                ""),
                        "",
                        true,
                        given.administrator());
        for (var address : List.of(
                "/people/" + Ids.text(sen.value()),
                "/units/" + Ids.text(department.value()),
                "/subjects/" + Ids.text(household.value()))) {
            assertThat(page(address, officer).select("a[href=" + address + "/merits]"))
                    .isNotEmpty();
            assertThat(page(address + "/merits", officer).select("h1").text()).startsWith("Lịch sử thành tích");
        }
    }

    @Test
    void a_merit_is_entered_corrected_and_struck_by_the_forms() throws Exception {
        var form = page(history() + "/new", officer);
        assertThat(form.select("option[value=TTLDTT]")).isEmpty();
        enter(form, "LDTT", "2022", "12/QĐ-SNV", 302);
        var merit = ledger.of(List.of(Subject.of(sen))).stream()
                .filter(one -> one.entry().content().year() == 2022)
                .findFirst()
                .orElseThrow();
        assertThat(merit.entry().content().money()).isEqualTo(1_800_000L);
        enter(form, "LDTT", "2022", "12/QĐ-SNV", 302);
        assertThat(enter(page(history() + "/new", officer), "LDTT", "2022", "12/QĐ-SNV", 422)
                        .select(".errors")
                        .text())
                .contains("Sổ đã có mục này");

        var correction = page(merit.address() + "/correction", officer);
        web.perform(post(merit.address() + "/correction")
                        .param("formKey", correction.select("[name=formKey]").val())
                        .param("seen", correction.select("[name=seen]").val())
                        .param("what", "LDTT")
                        .param("year", "2024")
                        .param("number", "12/QĐ-SNV")
                        .param("day", "2024-12-01")
                        .param("reason", "nhầm năm")
                        .cookie(officer)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        var ending = page(merit.address() + "/ending", officer);
        web.perform(post(merit.address() + "/ending")
                        .param("formKey", ending.select("[name=formKey]").val())
                        .param("seen", ending.select("[name=seen]").val())
                        .param("how", "strike")
                        .param("strikeReason", "nhầm người")
                        .cookie(officer)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        var shown = page(merit.address(), officer);
        assertThat(shown.select("tbody tr")).hasSize(3);
        assertThat(shown.text()).contains("Gạch vì ghi nhầm", "nhầm năm", "nhầm người");
        assertThat(shown.select("a[href$=/correction]")).isEmpty();
    }

    @Test
    void the_wrong_person_meets_nothing() throws Exception {
        var merit = ledger.of(List.of(Subject.of(sen))).getFirst();
        var stranger = session(web, given.signsIn(Role.EMULATION_OFFICER, other));
        for (var address : List.of(
                history(),
                history() + "/new",
                merit.address(),
                merit.address() + "/correction",
                merit.address() + "/ending",
                "/ledger/chain")) {
            web.perform(get(address).cookie(stranger)).andExpect(status().isNotFound());
        }
        // entered by the province: seen here, not corrected
        web.perform(get(merit.address()).cookie(officer)).andExpect(status().isOk());
        assertThat(page(merit.address(), officer).select("a[href$=/correction]"))
                .isEmpty();
    }

    @Test
    void an_auditor_verifies_the_chain_from_the_page() throws Exception {
        var auditor = session(web, given.signsIn(Role.AUDITOR, department));
        web.perform(post("/ledger/chain/verifications").cookie(auditor).with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(page("/ledger/chain", auditor).text()).contains("Sổ nguyên vẹn", "Mã niêm phong mới nhất");
        assertThat(page("/ledger", auditor).select("a[href=/ledger/chain]")).isNotEmpty();
        assertThat(page("/ledger", officer).select("a[href=/ledger/chain]")).isEmpty();
    }

    @Test
    void the_list_comes_as_a_workbook() throws Exception {
        var file = web.perform(get("/ledger.xlsx?q=sen").cookie(officer))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(file.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(file.getHeader("Content-Disposition")).contains("so-khen-thuong.xlsx");
    }

    private UnitId merged() {
        var id = new UnitId(Ids.next());
        var as = new Unit.Particulars("Sở Nội vụ và Tài chính", "", "", UnitKind.DEPARTMENT, "", 3);
        var decision = new vn.thidua.organization.model.Decision(LocalDate.of(2025, 7, 1), "20/QĐ-UBND", null, "", "");
        beans.getBean(MergeUnits.class)
                .execute(
                        new Reform.Merging(
                                List.of(department, other), id, new Reform.Founding(id, province, as), Passing.plain()),
                        decision,
                        Ids.next(),
                        given.administrator());
        return id;
    }

    private Document enter(Document form, String what, String year, String number, int answer) throws Exception {
        return Jsoup.parse(web.perform(post(history())
                        .param("formKey", form.select("[name=formKey]").val())
                        .param("what", what)
                        .param("year", year)
                        .param("number", number)
                        .param("day", year + "-12-01")
                        .param("decidedBy", "Giám đốc Sở Nội vụ")
                        .param("money", "1.800.000")
                        .cookie(officer)
                        .with(csrf()))
                .andExpect(status().is(answer))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private String history() {
        return Subject.of(sen).history();
    }

    private List<String> names(String address, Cookie cookie) throws Exception {
        return page(address, cookie).select("#found tbody td:first-child").eachText();
    }

    private Document page(String address, Cookie cookie) throws Exception {
        return Jsoup.parse(web.perform(get(address).cookie(cookie))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }
}
