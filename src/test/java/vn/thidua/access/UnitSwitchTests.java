package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// The unit acted for, chosen in the top bar.
@DatabaseTest
class UnitSwitchTests {
    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc web;

    private UnitId province;
    private UnitId health;
    private UnitId hospital;
    private UnitId schools;
    private String user;

    @BeforeEach
    void an_officer_of_one_branch() {
        province = given.unit("Tỉnh Sông Lam", null);
        health = given.unit("Sở Y tế", province);
        hospital = given.unit("Bệnh viện Ba Bến", health);
        schools = given.unit("Sở Giáo dục", province);
        user = given.signsIn(Role.EMULATION_OFFICER, health);
    }

    @Test
    void who_holds_one_role_reads_his_unit_and_has_nothing_to_choose() throws Exception {
        var switches = switches(session());

        assertThat(switches.select(".unit").text()).contains("Sở Y tế");
        assertThat(switches.select("select[name=unit]")).isEmpty();
    }

    @Test
    void who_holds_several_chooses_and_the_choice_stays() throws Exception {
        given.also(accounts.findByUserName(user).orElseThrow().actor(), Role.HEAD, schools);
        var session = session();
        assertThat(switches(session).select("select[name=unit] option").eachText())
                .containsExactlyInAnyOrder("Sở Y tế", "Sở Giáo dục");

        choose(schools, session);
        assertThat(chosen(session)).isEqualTo("Sở Giáo dục");
        choose(health, session);
        assertThat(chosen(session)).isEqualTo("Sở Y tế");
    }

    @Test
    void a_unit_without_a_role_of_ones_own_cannot_be_forged() throws Exception {
        given.also(accounts.findByUserName(user).orElseThrow().actor(), Role.HEAD, schools);
        var session = session();
        choose(schools, session);

        for (var forged : new UnitId[] {province, hospital, new UnitId(Ids.next())}) {
            choose(forged, session);
            assertThat(chosen(session)).isEqualTo("Sở Giáo dục");
        }
    }

    @Test
    void a_role_for_the_whole_tree_acts_for_its_roots() throws Exception {
        given.unit("Tỉnh Núi Ngự", null);
        user = given.signsIn(Role.ADMINISTRATOR, null);

        assertThat(switches(session()).select("select[name=unit] option").eachText())
                .contains("Tỉnh Sông Lam", "Tỉnh Núi Ngự")
                .doesNotContain("Bệnh viện Ba Bến");
    }

    @Test
    void strangers_are_sent_to_the_sign_in() throws Exception {
        web.perform(post("/frame/unit")
                        .with(csrf())
                        .accept("text/html")
                        .param("unit", Ids.text(health.value()))
                        .param("back", "/units"))
                .andExpect(redirectedUrl("/sign-in"));
    }

    private void choose(UnitId unit, Cookie session) throws Exception {
        web.perform(post("/frame/unit")
                        .cookie(session)
                        .with(csrf())
                        .param("unit", Ids.text(unit.value()))
                        .param("back", "/units"))
                .andExpect(redirectedUrl("/units"));
    }

    private String chosen(Cookie session) throws Exception {
        return switches(session).select("select[name=unit] option[selected]").text();
    }

    private Element switches(Cookie session) throws Exception {
        return Objects.requireNonNull(Jsoup.parse(web.perform(get("/units").cookie(session))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .selectFirst(".switches"));
    }

    private Cookie session() throws Exception {
        return Objects.requireNonNull(web.perform(
                        post("/sign-in").with(csrf()).param("userName", user).param("password", Given.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }
}
