package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.OneTimeCodes;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.access.usecase.BeginSecondFactor;
import vn.thidua.access.usecase.BlockAccount;
import vn.thidua.access.usecase.ConfirmSecondFactor;
import vn.thidua.organization.UnitId;
import vn.thidua.support.Given;
import vn.thidua.support.TestDatabase;

/// Signing in by the organisation's own sign-in, from the button to the page and back. The provider is found at
/// `localhost` and we at `127.0.0.1`, for cookies know no ports.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {"logging.level.vn.thidua.usecase=WARN", "thidua.password-rounds=4"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(Given.class)
@DirtiesContext
class ProviderTests {
    private static final int PROVIDERS = freePort();
    private static final int OURS = freePort();
    private static final String SITE = "http://127.0.0.1:" + OURS;

    private static final ConfigurableApplicationContext PROVIDER =
            Provider.start(PROVIDERS, SITE + "/sign-in/answer/oidc");

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> OURS);
        settings.add("thidua.oidc.issuer", () -> "http://localhost:" + PROVIDERS);
        settings.add("thidua.oidc.client-id", () -> "thidua");
        settings.add("thidua.oidc.client-secret", () -> "geheim");
        settings.add("thidua.oidc.name", () -> "Tài khoản tỉnh");
        settings.add("thidua.oidc.trusted-methods", () -> "otp,mfa");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Autowired
    private Given given;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BlockAccount block;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private BeginSecondFactor begin;

    @Autowired
    private ConfirmSecondFactor confirm;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private UnitId unit;
    private String user;

    @BeforeEach
    void somebody_both_know() {
        Provider.methods = List.of("pwd");
        unit = given.unit("Sở Nội vụ", null);
        user = given.signsIn(Role.EMULATION_OFFICER, unit);
        Provider.knows(PROVIDER, user);
    }

    @Test
    void the_button_leads_to_the_provider_and_back_into_ones_own_account() throws Exception {
        assertThat(get(SITE + "/sign-in").body()).contains("Tài khoản tỉnh");
        signIn(user);

        assertThat(get(SITE + "/account").body()).contains(user, "Cán bộ thi đua");
        assertThat(jdbc.sql("select count(*) from access.provider_link where account = ?")
                        .param(id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_the_token_says_of_roles_counts_for_nothing() throws Exception {
        signIn(user);

        assertThat(get(SITE + "/sign-in-settings").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_is_created() throws Exception {
        var stranger = "nguoi.la." + user;
        Provider.knows(PROVIDER, stranger);

        assertThat(signIn(stranger).uri().toString()).isEqualTo(SITE + "/sign-in?unknown");
        assertThat(accounts.existsByUserName(stranger)).isFalse();
        assertThat(get(SITE + "/account").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void a_blocked_account_is_refused_in_words() throws Exception {
        block.execute(id(), "", given.administrator());

        var answer = signIn(user);
        assertThat(answer.uri().toString()).isEqualTo(SITE + "/sign-in?blocked");
        assertThat(answer.body()).contains("đã bị khóa");
        assertThat(get(SITE + "/account").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void our_second_factor_is_asked_for_where_the_providers_was_not() throws Exception {
        begin.execute(accounts.require(id()).actor());
        var secret = factors.pending(id()).orElseThrow();
        confirm.execute(
                OneTimeCodes.at(secret, java.time.Instant.now()),
                accounts.require(id()).actor());

        assertThat(signIn(user).uri().getPath()).isEqualTo("/sign-in/code");
        assertThat(get(SITE + "/account").uri().getPath()).isEqualTo("/sign-in");

        Provider.methods = List.of("pwd", "otp");
        get(SITE + "/sign-in/provider/oidc");
        assertThat(get(SITE + "/account").body()).contains(user);
    }

    private HttpResponse<String> signIn(String userName) throws Exception {
        var form = Jsoup.parse(get(SITE + "/sign-in/provider/oidc").body());
        var fields = "username=" + encoded(userName) + "&password=" + encoded(Provider.PASSWORD) + "&_csrf="
                + encoded(form.select("input[name=_csrf]").attr("value"));
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + PROVIDERS + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private AccountId id() {
        return accounts.findByUserName(user).orElseThrow().id();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
