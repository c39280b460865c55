package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.support.SignedIn.session;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitId;
import vn.thidua.site.TextBundles;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class RightsPageTests {
    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc web;

    @Autowired
    private TextBundles bundles;

    @Autowired
    private Clock clock;

    private UnitId health;
    private UnitId schools;
    private String head;
    private String deputy;

    @BeforeEach
    void a_province() {
        var province = given.unit("Tỉnh Sông Lam", null);
        health = given.unit("Sở Y tế", province);
        schools = given.unit("Sở Giáo dục", province);
        head = given.signsIn(Role.HEAD, health);
        deputy = given.signsIn(Role.EMULATION_OFFICER, health);
    }

    @Test
    void one_page_says_what_an_account_may_do_where_and_why() throws Exception {
        var page = page("/account/rights", session(web, deputy));

        assertThat(page.text())
                .contains("Sở Y tế", "Soạn, sửa và trình kế hoạch", "Không ký ban hành", "admin", "test")
                .doesNotContain("Ký ban hành, trả lại");
    }

    @Test
    void a_stand_in_is_appointed_on_the_page_and_shown_as_such() throws Exception {
        var session = session(web, head);
        var form = page("/account/stand-ins?q=" + deputy, session);
        var held = form.select("#held option").attr("value");
        var chosen = form.select("#standIn option:contains(" + deputy + ")").attr("value");

        web.perform(post("/account/stand-ins")
                        .cookie(session)
                        .with(csrf())
                        .param("held", held)
                        .param("standIn", chosen)
                        .param("fromDay", "")
                        .param("toDay", "")
                        .param("reason", "nghỉ phép"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post("/account/stand-ins")
                        .cookie(session)
                        .with(csrf())
                        .param("held", held)
                        .param("standIn", chosen)
                        .param("fromDay", "")
                        .param("toDay", LocalDate.now(clock).plusDays(3).toString())
                        .param("reason", "nghỉ phép"))
                .andExpect(status().is3xxRedirection());

        assertThat(page("/account/stand-ins", session).select("#mine").text())
                .contains(account(deputy).name(), "nghỉ phép", "Đang hiệu lực");
        var standIn = session(web, deputy);
        assertThat(page("/account/rights", standIn).text())
                .contains("Ký ban hành, trả lại", "Thay ông/bà", account(head).name());
        assertThat(page("/account/stand-ins", standIn).select("#others").text())
                .contains(account(head).name());
    }

    @Test
    void rights_of_accounts_are_for_those_who_manage_them() throws Exception {
        var address = "/accounts/" + Ids.text(account(deputy).id().value());

        assertThat(page(address + "/rights", session(web, given.signsIn(Role.ADMINISTRATOR, health)))
                        .text())
                .contains("Sở Y tế");
        for (var stranger : new String[] {given.signsIn(Role.ADMINISTRATOR, schools), head}) {
            var session = session(web, stranger);
            for (var part : new String[] {"/rights", "/rights.xlsx", "/stand-ins"}) {
                web.perform(get(address + part).cookie(session)).andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void a_unit_says_who_may_do_what_in_it_to_those_who_answer_for_it() throws Exception {
        var address = "/units/" + Ids.text(health.value()) + "/rights";
        var session = session(web, head);

        assertThat(page(address, session).text()).contains(account(deputy).name(), "Soạn, sửa");
        assertThat(page(address + "?role=HEAD", session).select("tbody").text())
                .contains(account(head).name())
                .doesNotContain(account(deputy).name());
        assertThat(page(address + "?act=DRAFT&sort=-name", session)
                        .select("tbody")
                        .text())
                .contains(account(deputy).name())
                .doesNotContain(account(head).name());
        web.perform(get(address).cookie(session(web, deputy))).andExpect(status().isNotFound());
        web.perform(get(address).cookie(session(web, given.signsIn(Role.ADMINISTRATOR, schools))))
                .andExpect(status().isNotFound());
    }

    @Test
    void rights_are_handed_over_as_excel_files() throws Exception {
        var session = session(web, head);
        for (var list :
                new String[] {"/account/rights.xlsx", "/units/" + Ids.text(health.value()) + "/rights.xlsx?q=tran"}) {
            assertThat(web.perform(get(list.replaceAll("\\?.*", "")).cookie(session))
                            .andExpect(status().isOk())
                            .andReturn()
                            .getResponse()
                            .getContentAsByteArray())
                    .startsWith('P', 'K');
        }
    }

    @Test
    void every_act_and_every_role_is_told_in_words() {
        var texts = bundles.in(Vietnamese.LOCALE);
        assertThat(Arrays.stream(Act.values()))
                .allMatch(act -> texts.has("access.act." + act.name().toLowerCase(Locale.ROOT)));
        assertThat(Arrays.stream(Role.values()))
                .allMatch(role -> texts.has("access.role_limit." + role.name().toLowerCase(Locale.ROOT)));
    }

    private Account account(String userName) {
        return accounts.findByUserName(userName).orElseThrow();
    }

    private Document page(String address, Cookie session) throws Exception {
        return Jsoup.parse(web.perform(get(address).cookie(session))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
