package vn.thidua.organization.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OutsideRefusals;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.Sex;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.usecase.AddSubject;
import vn.thidua.organization.outside.usecase.ChangeSubject;
import vn.thidua.organization.outside.usecase.CloseSubject;
import vn.thidua.site.SearchSource;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class SubjectPageTests {
    private static final String NUMBER = "079085001234";

    @Autowired
    private Given given;

    @Autowired
    private AddSubject addSubject;

    @Autowired
    private ChangeSubject changeSubject;

    @Autowired
    private CloseSubject closeSubject;

    @Autowired
    private List<SearchSource> sources;

    @Autowired
    private MockMvc web;

    private UnitId commune;
    private UnitId neighbor;
    private OutsideSubjectId citizen;
    private String address;
    private Cookie officer;

    @BeforeEach
    void a_citizen_of_a_commune() throws Exception {
        var province = given.unit("Tỉnh Sông Lam", null);
        commune = given.unit("Xã Vĩnh Lộc", province);
        neighbor = given.unit("Xã Tân Hưng", province);
        citizen = addSubject.execute(
                citizen("Nguyễn Thị Đẹp"), NUMBER, false, given.actor(Role.EMULATION_OFFICER, commune));
        address = "/subjects/" + Ids.text(citizen.value());
        officer = session(Role.EMULATION_OFFICER, commune);
    }

    @Test
    void a_citizen_is_found_without_accents_and_with_words_in_any_order() throws Exception {
        assertThat(page("/subjects?q=dep nguien", officer).text()).contains("Nguyễn Thị Đẹp");
        assertThat(page("/subjects?q=dep&kind=ENTERPRISE", officer).text()).doesNotContain("Nguyễn Thị Đẹp");
        var by = given.actor(Role.UNION_OFFICER, commune);
        assertThat(sources)
                .anySatisfy(source -> assertThat(source.find("dep thi nguyen", by, 5))
                        .singleElement()
                        .satisfies(hit -> assertThat(hit.address()).isEqualTo(address)));
    }

    @Test
    void the_citizen_number_is_masked_for_whom_it_does_not_concern() throws Exception {
        assertThat(page(address, officer).text()).contains(NUMBER);
        var union = page(address, session(Role.UNION_OFFICER, commune));
        assertThat(union.text()).doesNotContain(NUMBER).contains("234");
        assertThat(union.select("main form")).isEmpty();
        assertThat(page("/subjects", officer).text()).doesNotContain(NUMBER);
    }

    @Test
    void an_officer_of_another_branch_finds_nothing() throws Exception {
        var other = session(Role.EMULATION_OFFICER, neighbor);
        web.perform(get(address).cookie(other)).andExpect(status().isNotFound());
        web.perform(get(address + "/edit").cookie(other)).andExpect(status().isNotFound());
        for (var act : List.of("", "/closing", "/reopening")) {
            web.perform(filled(post(address + act), commune).cookie(other)).andExpect(status().isNotFound());
        }
        web.perform(filled(post("/subjects"), commune).cookie(other)).andExpect(status().isNotFound());
        assertThat(page("/subjects?state=all", other).text()).doesNotContain("Nguyễn Thị Đẹp");
        var by = given.actor(Role.EMULATION_OFFICER, neighbor);
        assertThat(sources)
                .allSatisfy(source ->
                        assertThat(source.find("nguyen thi dep", by, 5)).isEmpty());
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> closeSubject.execute(citizen, LocalDate.of(2026, 1, 1), by));
    }

    @Test
    void a_subject_is_not_moved_where_the_officer_manages_nobody() {
        var by = given.actor(Role.EMULATION_OFFICER, commune);
        var elsewhere = new OutsideSubject.Particulars(
                OutsideSubjectKind.CITIZEN, "Nguyễn Thị Đẹp", "", null, null, "", neighbor, "", null, "");
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> changeSubject.execute(citizen, elsewhere, null, null, by));
    }

    @Test
    void a_namesake_in_the_territory_is_asked_about_first() throws Exception {
        var again = web.perform(filled(post("/subjects"), commune)
                        .param("name", "NGUYEN THỊ ĐẸP")
                        .cookie(officer))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        var page = Jsoup.parse(again.getResponse().getContentAsString());
        assertThat(page.select("a[href=" + address + "]")).hasSize(1);
        assertThat(page.select("#name").attr("value")).isEqualTo("NGUYEN THỊ ĐẸP");

        web.perform(filled(post("/subjects"), commune)
                        .param("name", "Nguyễn Thị Đẹp")
                        .param("sure", "true")
                        .cookie(officer))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/subjects?q=nguyen thi dep", officer).select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void a_closed_subject_leaves_the_list_until_it_is_taken_up_again() throws Exception {
        web.perform(post(address + "/closing")
                        .with(csrf())
                        .param("activeTo", "2026-06-30")
                        .cookie(officer))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/subjects", officer).text()).doesNotContain("Nguyễn Thị Đẹp");
        assertThat(page("/subjects?state=closed", officer).text()).contains("Nguyễn Thị Đẹp", "30/06/2026");
        web.perform(post(address + "/reopening").with(csrf()).cookie(officer)).andExpect(status().is3xxRedirection());
        assertThat(page("/subjects", officer).text()).contains("Nguyễn Thị Đẹp");
    }

    @Test
    void a_citizen_number_of_another_length_is_refused_at_its_field() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> addSubject.execute(
                        citizen("Lê Văn Tám"), "12345", false, given.actor(Role.EMULATION_OFFICER, commune)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(OutsideRefusals.CITIZEN_NUMBER);
                    assertThat(refusal.field()).isEqualTo("citizenNumber");
                });
    }

    @Test
    void the_list_is_exported_without_citizen_numbers() throws Exception {
        var file = web.perform(get("/subjects.xlsx?q=dep").cookie(officer))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            assertThat(rows.map(Object::toString).toList().toString())
                    .contains("Nguyễn Thị Đẹp")
                    .doesNotContain(NUMBER);
        }
    }

    private OutsideSubject.Particulars citizen(String name) {
        return new OutsideSubject.Particulars(
                OutsideSubjectKind.CITIZEN,
                name,
                "",
                1985,
                Sex.FEMALE,
                "Ấp 3",
                commune,
                "",
                LocalDate.of(2025, 1, 1),
                "");
    }

    private MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, UnitId territory) {
        return request.with(csrf()).param("kind", "CITIZEN").param("territory", Ids.text(territory.value()));
    }

    private Document page(String path, Cookie session) throws Exception {
        return Jsoup.parse(web.perform(get(path).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Cookie session(Role role, UnitId unit) throws Exception {
        var answer = web.perform(post("/sign-in")
                        .with(csrf())
                        .param("userName", given.signsIn(role, unit))
                        .param("password", Given.PASSWORD))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie("SESSION"));
    }
}
