package vn.thidua.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.ThiDua;
import vn.thidua.access.Role;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.access.usecase.ChangePassword;
import vn.thidua.access.usecase.CreateAccount;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.site.database.EmbeddedPostgres;

/// The product, served on a database of its own for a measurement, and a browser before it.
final class Served implements AutoCloseable {
    private static final String PASSWORD = "mưa xuân tháng hai";

    private final EmbeddedPostgres postgres;
    private final ConfigurableApplicationContext server;
    private CookieManager cookies = new CookieManager();
    private HttpClient http = HttpClient.newHttpClient();

    Served(Path folder, int port) {
        postgres = EmbeddedPostgres.start(folder);
        server = SpringApplication.run(
                ThiDua.class,
                "--thidua.database-url=" + postgres.urlWithPassword(),
                "--thidua.data=" + folder,
                "--server.port=" + port,
                "--thidua.password-rounds=4");
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    JdbcClient jdbc() {
        return server.getBean(JdbcClient.class);
    }

    String base() {
        return "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
    }

    /// The cookies of who is signed in, as one header.
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    <T> T bean(Class<T> type) {
        return server.getBean(type);
    }

    /// Somebody with a role for the unit, made where he is not there yet.
    /// @param unit null for the whole tree
    Actor somebody(String userName, Role role, @Nullable UnitId unit) {
        var accounts = server.getBean(Accounts.class);
        if (accounts.findByUserName(userName).isEmpty()) {
            var administrator = accounts.findByUserName("admin").orElseThrow().actor();
            var terms = new Grant.Terms(role, unit, LocalDate.of(2026, 1, 1), null, "");
            var made = server.getBean(CreateAccount.class)
                    .execute(new CreateAccount.Command(userName, userName, null, terms), administrator);
            server.getBean(ChangePassword.class)
                    .execute(
                            new ChangePassword.Command(made.password(), PASSWORD, PASSWORD),
                            accounts.require(made.account()).actor());
        }
        return accounts.findByUserName(userName).orElseThrow().actor();
    }

    /// Signs in as [#somebody].
    void signIn(String userName, Role role, @Nullable UnitId unit) throws IOException, InterruptedException {
        somebody(userName, role, unit);
        cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        http = HttpClient.newBuilder().cookieHandler(cookies).build();
        var fields = "userName=" + encoded(userName) + "&password=" + encoded(PASSWORD) + "&_csrf="
                + encoded(token("/sign-in"));
        post("/sign-in", "application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(fields));
        if (Jsoup.parse(get("/units")).selectFirst("#password") != null) {
            throw new IllegalStateException(userName + " is not let in");
        }
    }

    /// The token that a form of the page sends along.
    String token(String address) throws IOException, InterruptedException {
        return Jsoup.parse(get(address)).select("input[name=_csrf]").attr("value");
    }

    String get(String address) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(base() + address)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 && answer.statusCode() != 302) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /// @return where the answer leads
    String post(String address, String type, BodyPublisher body) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(base() + address))
                        .header("Content-Type", type)
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Location")
                .map(to -> to.replace(base(), ""))
                .orElseThrow(() -> new IllegalStateException(address + ": " + answer.statusCode() + "\n"
                        + Jsoup.parse(answer.body()).text()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        postgres.close();
    }
}
