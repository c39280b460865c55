package vn.thidua.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.thidua.support.SignedIn.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.access.Role;
import vn.thidua.access.Scope;
import vn.thidua.access.usecase.CreateApiToken;
import vn.thidua.access.usecase.RevokeApiToken;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;
import vn.thidua.support.DatabaseTest;
import vn.thidua.support.Given;

@DatabaseTest
class TokenTests {
    @Autowired
    private Given given;

    @Autowired
    private ApiVisit api;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CreateApiToken create;

    @Autowired
    private RevokeApiToken revoke;

    @Autowired
    private Permits permits;

    @Autowired
    private AccountPermits accountPermits;

    @Autowired
    private Clock clock;

    private UnitId office;
    private UnitId schools;

    @BeforeEach
    void two_branches() {
        var province = given.unit("Tỉnh Sông Lam", null);
        office = given.unit("Văn phòng tỉnh", "VP", province);
        schools = given.unit("Sở Giáo dục", "SGDĐT", province);
    }

    @Test
    void a_token_says_what_it_may_do() throws Exception {
        var me = api.get(api.token(office, Scope.READ_UNITS, Scope.READ_PLANS).text(), "/api/v1/me");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.body().path("name").asString()).isEqualTo("Phần mềm nhân sự");
        assertThat(me.body().path("scopes").toString()).isEqualTo("[\"read:plans\",\"read:units\"]");
        assertThat(me.body().path("unit").path("name").asString()).isEqualTo("Văn phòng tỉnh");
    }

    @Test
    void without_a_token_with_a_wrong_an_expired_or_a_revoked_one_nothing_opens() throws Exception {
        var expired = api.token(office, Scope.READ_UNITS);
        jdbc.sql("update access.api_token set expires_at = now() - interval '1 hour' where id = ?")
                .param(expired.id().value())
                .update();
        var revoked = api.token(office, Scope.READ_UNITS);
        revoke.execute(revoked.id(), given.administrator());

        assertThat(api.get("", "/api/v1/units").body().path("code").asString()).isEqualTo("API-001");
        assertThat(api.get("thidua_x", "/api/v1/units").body().path("code").asString())
                .isEqualTo("API-002");
        assertThat(api.get(expired.text(), "/api/v1/units").body().path("code").asString())
                .isEqualTo("API-003");
        var answer = api.get(revoked.text(), "/api/v1/units");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.body().path("detail").asString()).isEqualTo("Mã kết nối đã bị thu hồi.");
    }

    @Test
    void a_scope_that_was_not_given_is_refused() throws Exception {
        var reader = api.token(office, Scope.READ_UNITS).text();

        var people = api.get(reader, "/api/v1/people");
        assertThat(people.status()).isEqualTo(403);
        assertThat(people.body().path("code").asString()).isEqualTo("API-004");
        assertThat(people.header("WWW-Authenticate")).contains("insufficient_scope", "read:people");
        assertThat(api.post(reader, "/api/v1/units", "{\"name\":\"X\"}").status())
                .isEqualTo(403);
        assertThat(api.get(reader, "/api/v1/audit").status()).isEqualTo(403);
    }

    @Test
    void a_token_of_another_branch_finds_nothing() throws Exception {
        var token = api.token(schools, Scope.READ_UNITS, Scope.WRITE_UNITS).text();
        var address = "/api/v1/units/" + Ids.text(office.value());

        assertThat(api.get(token, address).status()).isEqualTo(404);
        assertThat(api.put(token, address, "{\"name\":\"X\"}", "If-Match", "\"0\"")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(token, "/api/v1/units").text())
                .contains("Sở Giáo dục")
                .doesNotContain("Văn phòng tỉnh");
    }

    @Test
    void a_session_opens_no_api_and_a_token_no_page() throws Exception {
        var session = session(web, given.signsIn(Role.ADMINISTRATOR, office));
        var token = api.token(office, Scope.values()).text();

        assertThat(api.send(get("/api/v1/units").cookie(session)).status()).isEqualTo(401);
        var page = api.get(token, "/units");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).endsWith("/sign-in");
        assertThat(api.get(token, "/api/v1/units").header("Set-Cookie")).isEmpty();
    }

    @Test
    void an_administrator_issues_tokens_within_his_reach_only_and_never_without_end() {
        var administrator = given.actor(Role.ADMINISTRATOR, office);
        var today = LocalDate.now(clock);

        assertThatThrownBy(() -> create.execute(command(schools, today), administrator))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> create.execute(command(null, today), administrator))
                .isInstanceOf(Refusal.class);
        for (var day : new LocalDate[] {null, today.minusDays(1), today.plusYears(2)}) {
            assertThatThrownBy(() -> create.execute(command(office, day), administrator))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("ACC-074");
        }
        assertThatThrownBy(() -> create.execute(command(office, today), given.actor(Role.HEAD, office)))
                .isInstanceOf(Refusal.class);
        var foreign = api.token(schools, Scope.READ_UNITS);
        assertThatThrownBy(() -> revoke.execute(foreign.id(), administrator)).isInstanceOf(Missing.class);
    }

    @Test
    void the_account_of_a_system_has_what_its_scopes_say_whatever_role_it_is_given() {
        var token = api.token(office, Scope.READ_UNITS);
        var system = new Actor(account(token), null, "x");
        given.also(system, Role.ADMINISTRATOR, null);

        assertThat(permits.may(system, Act.SEE, office)).isTrue();
        for (var act : Act.values()) {
            assertThat(act != Act.SEE && permits.may(system, act, office)).isFalse();
        }
        assertThat(accountPermits.may(given.administrator(), new AccountId(system.account())))
                .isFalse();
    }

    @Test
    void scopes_in_code_and_database_are_the_same() {
        var inCode = new HashSet<String>();
        for (var scope : Scope.values()) {
            scope.acts().forEach(act -> inCode.add(scope.wire() + " " + act));
        }
        assertThat(new HashSet<>(jdbc.sql("select scope || ' ' || act from access.scope_act")
                        .query(String.class)
                        .list()))
                .isEqualTo(inCode);
    }

    @Test
    void what_a_system_does_stands_in_the_trail_under_its_name() throws Exception {
        var token = api.token(office, Scope.WRITE_UNITS);

        var made = api.post(
                token.text(),
                "/api/v1/units",
                "{\"parent\":\"%s\",\"name\":\"Phòng Hành chính\",\"kind\":\"DIVISION\"}"
                        .formatted(Ids.text(office.value())));

        assertThat(made.status()).isEqualTo(201);
        assertThat(jdbc.sql("select * from audit.entry where account = ?")
                        .param(account(token))
                        .query()
                        .singleRow())
                .containsEntry("actor", "Phần mềm nhân sự")
                .containsEntry("via", "API");
    }

    @Test
    void the_page_shows_a_token_once_and_revokes_it() throws Exception {
        var session = session(web, given.signsIn(Role.ADMINISTRATOR, office));
        var made = page(post("/api-tokens?name=Kho dữ liệu&purpose=Thống kê&scopes=READ_PLANS&lastDay="
                        + LocalDate.now(clock).plusDays(10) + "&unit=" + Ids.text(office.value()))
                .cookie(session)
                .with(csrf()));
        var token = Objects.requireNonNull(made.getElementById("token")).text();
        assertThat(api.get(token, "/api/v1/plans").status()).isEqualTo(200);

        var list = page(get("/api-tokens").cookie(session));
        assertThat(list.text())
                .contains("Kho dữ liệu", "Thống kê", "Đọc kế hoạch")
                .doesNotContain(token);
        var revocation = list.select("form[action$=/revocation]").attr("action");
        web.perform(post(revocation).cookie(session).with(csrf()));
        assertThat(api.get(token, "/api/v1/plans").status()).isEqualTo(401);
        assertThat(page(get("/api-tokens?state=revoked").cookie(session)).text())
                .contains("Kho dữ liệu");
        assertThat(page(get("/api-tokens").cookie(session(web, given.signsIn(Role.ADMINISTRATOR, schools))))
                        .text())
                .doesNotContain("Kho dữ liệu");
    }

    @Test
    void a_form_that_cannot_be_done_comes_back_with_what_was_typed() throws Exception {
        var session = session(web, given.signsIn(Role.ADMINISTRATOR, office));

        var again = page(post("/api-tokens?name=Kho dữ liệu&purpose=&lastDay=&unit=" + Ids.text(office.value()))
                .cookie(session)
                .with(csrf()));

        assertThat(again.select("#name").attr("value")).isEqualTo("Kho dữ liệu");
        assertThat(again.select(".errors").text()).isNotBlank();
    }

    private CreateApiToken.Command command(UnitId unit, LocalDate day) {
        return new CreateApiToken.Command("Kho", "Thử", Set.of(Scope.READ_UNITS), unit, day);
    }

    private java.util.UUID account(CreateApiToken.Created token) {
        return jdbc.sql("select account from access.api_token where id = ?")
                .param(token.id().value())
                .query(java.util.UUID.class)
                .single();
    }

    private org.jsoup.nodes.Document page(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request).andReturn().getResponse().getContentAsString());
    }
}
