package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.usecase.SignIn;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class AdministrationPageTests {
    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIn signIn;

    @Autowired
    private MockMvc web;

    private UnitId office;
    private UnitId schools;
    private Cookie session;

    @BeforeEach
    void an_administrator_of_one_branch() throws Exception {
        var province = given.unit("Tỉnh Sông Lam", null);
        office = given.unit("Văn phòng tỉnh", "VP", province);
        schools = given.unit("Sở Giáo dục", "SGDĐT", province);
        session = session(web, given.signsIn(Role.ADMINISTRATOR, office));
    }

    @Test
    void an_account_is_created_with_a_password_that_is_shown_once() throws Exception {
        var userName = given.newUserName();
        var page = Jsoup.parse(web.perform(newAccount(userName, office))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());

        var password = Objects.requireNonNull(page.getElementById("one-time")).text();
        assertThat(signIn.execute(userName, password, "")).isInstanceOf(SignIn.Outcome.Open.class);
        assertThat(page("/accounts").text()).contains("Phạm Thị Hoa", userName).doesNotContain(password);
    }

    @Test
    void a_taken_user_name_brings_the_form_back_with_what_was_typed() throws Exception {
        var userName = given.newUserName();
        web.perform(newAccount(userName, office));

        var page = Jsoup.parse(web.perform(newAccount(userName, office))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("#userName-error").text()).isNotBlank();
        assertThat(page.select("#name").attr("value")).isEqualTo("Phạm Thị Hoa");
    }

    @Test
    void nobody_hands_out_roles_beyond_his_reach() throws Exception {
        web.perform(newAccount(given.newUserName(), schools)).andExpect(status().isNotFound());
        web.perform(newAccount(given.newUserName(), null)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void accounts_and_units_of_another_branch_are_not_there() throws Exception {
        var teacher = given.signsIn(Role.HEAD, schools);
        var address = "/accounts/"
                + Ids.text(accounts.findByUserName(teacher).orElseThrow().id().value());

        assertThat(page("/accounts").text()).doesNotContain(teacher);
        web.perform(get(address).cookie(session)).andExpect(status().isNotFound());
        for (var act : new String[] {"/password", "/unblock", "/block?reason=", "/grants?role=HEAD&reason="}) {
            web.perform(post(address + act).cookie(session).with(csrf())).andExpect(status().isNotFound());
        }
        web.perform(get("/units/" + Ids.text(schools.value())).cookie(session)).andExpect(status().isNotFound());
        web.perform(get("/units/khong-phai-ma").cookie(session)).andExpect(status().isNotFound());
        assertThat(page("/units").text()).contains("Văn phòng tỉnh").doesNotContain("Sở Giáo dục");
    }

    @Test
    void a_role_is_granted_and_revoked_on_the_accounts_page() throws Exception {
        var officer = accounts.findByUserName(given.signsIn(Role.EMULATION_OFFICER, office))
                .orElseThrow();
        var address = "/accounts/" + Ids.text(officer.id().value());

        web.perform(post(address + "/grants")
                        .cookie(session)
                        .with(csrf())
                        .param("role", "HEAD")
                        .param("unit", Ids.text(office.value()))
                        .param("reason", "bổ nhiệm"))
                .andExpect(status().is3xxRedirection());
        var page = page(address);
        assertThat(page.text()).contains("bổ nhiệm");

        var revocation = Objects.requireNonNull(page.selectFirst("tr:contains(bổ nhiệm) form"))
                .attr("action");
        web.perform(post(revocation).cookie(session).with(csrf())).andExpect(status().is3xxRedirection());
        var revoked = page(address);
        assertThat(revoked.select("tr:contains(bổ nhiệm) form[action$=revocation]"))
                .isEmpty();

        var restoration = revoked.select("tr:contains(bổ nhiệm) form").attr("action");
        web.perform(post(restoration).cookie(session).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(page(address).select("tr:contains(bổ nhiệm) form[action$=revocation]"))
                .hasSize(1);
    }

    @Test
    void a_unit_is_created_changed_and_found_on_the_pages() throws Exception {
        var created = web.perform(post("/units")
                        .cookie(session)
                        .with(csrf())
                        .param("parent", Ids.text(office.value()))
                        .param("name", "Phòng Thi đua")
                        .param("symbol", "PTĐ")
                        .param("kind", "DIVISION")
                        .param("shortName", "")
                        .param("place", "Sông Lam")
                        .param("position", "1"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(page(Objects.requireNonNull(created)).select("h1").text()).isEqualTo("Phòng Thi đua");
        assertThat(page("/units?q=phong thi dua").text()).contains("PTĐ");
        assertThat(page(created + "/edit").select("#name").attr("value")).isEqualTo("Phòng Thi đua");
        web.perform(post(created + "/people")
                        .cookie(session)
                        .with(csrf())
                        .param("name", "Ngô Văn Tài")
                        .param("post", "Trưởng phòng")
                        .param("birthYear", "")
                        .param("head", "true"))
                .andExpect(status().is3xxRedirection());
        assertThat(page(created).text()).contains("Ngô Văn Tài", "Thủ trưởng");
    }

    @Test
    void the_trail_shows_what_was_done_in_reach_and_hides_the_rest() throws Exception {
        given.unit("Phòng Của Tôi", office);
        given.unit("Trường Của Bạn", schools);

        assertThat(page("/audit").text())
                .contains("Phòng Của Tôi", "Thêm đơn vị")
                .doesNotContain("Trường Của Bạn");
        assertThat(page("/audit?to=2020-01-01").select("tbody tr")).isEmpty();
        web.perform(get("/audit").cookie(session(web, given.signsIn(Role.HEAD, office))))
                .andExpect(status().isNotFound());
    }

    @Test
    void lists_are_handed_over_as_excel_files() throws Exception {
        for (var list : new String[] {"/accounts.xlsx", "/audit.xlsx"}) {
            var file = web.perform(get(list).cookie(session))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(file).startsWith('P', 'K');
        }
    }

    @Test
    void pages_speak_both_languages_and_name_every_text() throws Exception {
        var english = new Cookie("thidua-lang", "en");
        for (var address : new String[] {
            "/accounts", "/accounts/new", "/units", "/units/" + Ids.text(office.value()), "/audit", "/account"
        }) {
            var page = Jsoup.parse(web.perform(get(address).cookie(session, english))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.text()).doesNotContainPattern("\\[[a-z_]+\\.[a-z_.]+\\]");
            assertThat(page(address).text()).doesNotContainPattern("\\[[a-z_]+\\.[a-z_.]+\\]");
        }
    }

    private MockHttpServletRequestBuilder newAccount(String userName, @Nullable UnitId unit) {
        return post("/accounts")
                .cookie(session)
                .with(csrf())
                .param("userName", userName)
                .param("name", "Phạm Thị Hoa")
                .param("role", "EMULATION_OFFICER")
                .param("unit", unit == null ? "" : Ids.text(unit.value()))
                .param("fromDay", "2026-01-01")
                .param("toDay", "")
                .param("reason", "");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(web.perform(get(address).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
