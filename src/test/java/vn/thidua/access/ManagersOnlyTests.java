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
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.usecase.CreateApiToken;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

/// What is only for those who manage accounts, what is for everybody, and forms sent with every box unticked.
@DatabaseTest
class ManagersOnlyTests {
    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CreateApiToken createToken;

    @Autowired
    private AddPerson addPerson;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc web;

    private UnitId office;

    @BeforeEach
    void an_office() {
        office = given.unit("Sở Nội vụ", "SNV", given.unit("Tỉnh Sông Cầu", null));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR"})
    void who_manages_no_accounts_finds_no_pages_of_accounts_and_no_way_there(Role role) throws Exception {
        var session = session(web, given.signsIn(role, office));

        for (var path : new String[] {
            "/accounts", "/accounts.xlsx", "/accounts/new", "/api-tokens", "/api-tokens.xlsx", "/api-tokens/new"
        }) {
            web.perform(get(path).cookie(session)).andExpect(status().isNotFound());
        }
        var menu = Jsoup.parse(web.perform(get("/people").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(menu.select("a[href^='/accounts'], a[href^='/api-tokens'], a[href='/sign-in-settings']"))
                .isEmpty();
    }

    @Test
    void the_administrator_of_any_unit_finds_them() throws Exception {
        var session = session(web, given.signsIn(Role.ADMINISTRATOR, office));
        for (var path : new String[] {"/accounts", "/accounts/new", "/api-tokens", "/api-tokens/new"}) {
            web.perform(get(path).cookie(session)).andExpect(status().isOk());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi.json", "/api/openapi.yaml"})
    void the_description_of_the_api_is_read_by_whoever_is_signed_in_and_by_every_token(String path) throws Exception {
        var session = session(web, given.signsIn(Role.UNION_OFFICER, office));
        web.perform(get(path).cookie(session)).andExpect(status().isOk());
        for (var scope : Scope.values()) {
            var token = createToken
                    .execute(
                            new CreateApiToken.Command(
                                    "Phần mềm văn phòng",
                                    "thử",
                                    Set.of(scope),
                                    office,
                                    LocalDate.now(clock).plusDays(1)),
                            given.administrator())
                    .text();
            web.perform(get(path).header("Authorization", "Bearer " + token)).andExpect(status().isOk());
        }
        web.perform(get(path).header("Authorization", "Bearer td_khong-co")).andExpect(status().isUnauthorized());
    }

    @Test
    void a_form_with_every_box_unticked_is_taken_or_told_what_is_missing() throws Exception {
        var person = addPerson.execute(
                new Person.Particulars(office, "Vi Thị Nhàn", 1980, "Chuyên viên", true), given.administrator());
        var administrator = session(web, given.signsIn(Role.ADMINISTRATOR, office));
        var everywhere = session(web, given.signsIn(Role.ADMINISTRATOR, null));
        var colleague =
                accounts.findByUserName(given.signsIn(Role.HEAD, office)).orElseThrow();
        var account = "/accounts/" + Ids.text(colleague.id().value());
        var unit = Ids.text(office.value());

        sent("/units/" + unit + "/people", administrator, Map.of("name", "Vi Văn Yên"), 302);
        sent(address(person), administrator, Map.of("name", "Vi Thị Nhàn"), 302);
        sent(
                address(person) + "/transfer",
                administrator,
                Map.of("unit", unit, "title", "Phó phòng", "from", "01/03/2024"),
                302);
        sent(
                address(person) + "/posts",
                administrator,
                Map.of("unit", unit, "from", "01/03/2020", "to", "01/04/2020"),
                302);
        sent(
                "/api-tokens",
                administrator,
                Map.of("name", "A", "purpose", "b", "unit", unit, "lastDay", "2026-12-01"),
                422);
        sent(account + "/grants", administrator, Map.of("role", "AUDITOR", "unit", unit), 302);
        sent(account + "/block", administrator, Map.of("reason", ""), 302);
        sent("/sign-in-settings", everywhere, Map.of(), 302);
    }

    private void sent(String path, Cookie session, Map<String, String> fields, int expected) throws Exception {
        var request = post(path).cookie(session).with(csrf());
        fields.forEach(request::param);
        assertThat(web.perform(request).andReturn().getResponse().getStatus())
                .as(path)
                .isEqualTo(expected);
    }

    private static String address(PersonId person) {
        return "/people/" + Ids.text(person.value());
    }
}
