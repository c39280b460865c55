package vn.thidua.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.site.database.EmbeddedPostgres;

/// The measuring half of `bench/organization DATA PROVINCES SECONDS`: fills an empty database with the nation, serves
/// it, and asks for each page with `wrk` while nothing else runs; then has `pgbench` run the very statements that the
/// server sent to the database for that page, on the same database, with as many clients.
final class OrganizationBench {
    private static final int CLIENTS = 20;
    private static final int DATABASE_CLIENTS = 8;
    private static final String PASSWORD = "mưa xuân tháng hai";
    private static final Pattern STATEMENT =
            Pattern.compile("LOG:  execute [^:]*: (.*?)(?=\\n\\d{4}-|\\z)", Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile("DETAIL:  Parameters: (.*)", Pattern.CASE_INSENSITIVE);

    private final ConfigurableApplicationContext server;
    private final EmbeddedPostgres postgres;
    private final Path folder;
    private final int seconds;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private OrganizationBench(
            ConfigurableApplicationContext server, EmbeddedPostgres postgres, Path folder, int seconds) {
        this.server = server;
        this.postgres = postgres;
        this.folder = folder;
        this.seconds = seconds;
    }

    public static void main(String... args) throws Exception {
        var folder = Path.of(args[0]);
        int provinces = Integer.parseInt(args[1]);
        try (var postgres = EmbeddedPostgres.start(folder);
                var server = SpringApplication.run(
                        ThiDua.class,
                        "--thidua.database-url=" + address(postgres),
                        "--server.port=0",
                        "--thidua.password-rounds=4")) {
            var jdbc = server.getBean(JdbcClient.class);
            if (jdbc.sql("select count(*) from organization.unit")
                            .query(Long.class)
                            .single()
                    == 0) {
                long start = System.nanoTime();
                new Nation(jdbc, provinces).settle();
                System.err.printf("settled in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
            }
            new OrganizationBench(server, postgres, folder, Integer.parseInt(args[2])).run(provinces);
        }
    }

    private static String address(EmbeddedPostgres postgres) {
        return postgres.url() + "&user=" + encoded(postgres.user()) + "&password=" + encoded(postgres.passwordText());
    }

    private void run(int provinces) throws Exception {
        var jdbc = server.getBean(JdbcClient.class);
        var counts = jdbc.sql("""
                        select (select count(*) from organization.unit) || ' units, '
                            || (select count(*) from organization.person) || ' people'
                        """).query(String.class).single();
        System.out.printf("%n%d of %d provinces: %s%n%n", provinces, Nation.WHOLE, counts);
        System.out.println("| page | as | page/s | p95 ms | statements | same SQL/s by pgbench | share |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|");
        for (var visitor :
                List.of(new Visitor("province", unit(1)), new Visitor("commune", unit(100_000 + 1000 + 5)))) {
            signIn(visitor);
            for (var page : pages(visitor)) {
                measure(visitor, page);
            }
        }
    }

    private static List<Page> pages(Visitor visitor) {
        var unit = "/units/" + Ids.text(visitor.unit().value());
        return List.of(
                new Page("tree of units", "/units"),
                new Page("a unit", unit),
                new Page("units, part of a name", "/units?q=" + encoded("truong hoc an")),
                new Page("list of people", "/people"),
                new Page("people, by name without accents", "/people?q=" + encoded("nguyen van hung")),
                new Page("people, a rare name", "/people?q=" + encoded("ly y")),
                new Page("search over everything", "/search?q=" + encoded("tran thi lan")));
    }

    private void measure(Visitor visitor, Page page) throws IOException, InterruptedException {
        var statements = statements(page);
        var script = folder.resolve("page.sql");
        Files.writeString(script, String.join(";\n", statements) + ";\n");
        var load = wrk(page);
        var rival = pgbench(script);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f | %.1f | %d | %.0f | %.0f %% |%n",
                page.name(),
                visitor.name(),
                load.perSecond(),
                load.p95(),
                statements.size(),
                rival,
                100 * load.perSecond() / rival);
    }

    /// What the server says to the database for one page, with the parameters written in.
    private List<String> statements(Page page) throws IOException, InterruptedException {
        var jdbc = server.getBean(JdbcClient.class);
        get(page.address());
        jdbc.sql("alter system set log_statement = 'all'").update();
        jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
        Thread.sleep(500);
        var log = folder.resolve("postgres.log");
        long from = Files.size(log);
        get(page.address());
        Thread.sleep(300);
        var text = Files.readString(log).substring((int) Math.min(from, Integer.MAX_VALUE));
        jdbc.sql("alter system reset log_statement").update();
        jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
        return read(text);
    }

    private static List<String> read(String log) {
        var statements = new ArrayList<String>();
        var found = STATEMENT.matcher(log);
        while (found.find()) {
            var sql = found.group(1).strip();
            var after = PARAMETERS.matcher(log).region(found.end(), log.length());
            var parameters =
                    after.find() && !log.substring(found.end(), after.start()).contains("LOG:  execute")
                            ? after.group(1)
                            : "";
            if (sql.toLowerCase(Locale.ROOT).startsWith("select")
                    || sql.toLowerCase(Locale.ROOT).startsWith("with")) {
                statements.add(written(sql, parameters).replaceAll("\\s+", " "));
            }
        }
        return statements;
    }

    private static String written(String sql, String parameters) {
        var text = sql;
        var values = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)").matcher(parameters);
        var all = new ArrayList<String[]>();
        while (values.find()) {
            all.add(new String[] {values.group(1), values.group(2)});
        }
        for (var value : all.reversed()) {
            text = text.replaceAll("\\$" + value[0] + "(?!\\d)", java.util.regex.Matcher.quoteReplacement(value[1]));
        }
        return text;
    }

    private Load wrk(Page page) throws IOException, InterruptedException {
        var out = process(
                "wrk",
                "-t1",
                "-c" + CLIENTS,
                "-d" + seconds + "s",
                "--latency",
                "-s",
                lua().toString(),
                "http://localhost:" + port() + page.address());
        var rate = number(out, "Requests/sec:\\s+([\\d.]+)");
        var p95 = number(out, "p95=([\\d.]+)");
        if (out.contains("Non-2xx")) {
            throw new IllegalStateException(page.address() + " does not answer: " + out);
        }
        return new Load(rate, p95);
    }

    private Path lua() throws IOException {
        return Files.writeString(folder.resolve("cookie.lua"), """
                wrk.headers["Cookie"] = "%s"
                done = function(summary, latency) io.write(string.format("p95=%%.3f\\n", latency:percentile(95) / 1000)) end
                """.formatted(cookie));
    }

    private double pgbench(Path script) throws IOException, InterruptedException {
        var out = process(
                "pgbench",
                "-n",
                "-f",
                script.toString(),
                "-c",
                String.valueOf(DATABASE_CLIENTS),
                "-j",
                "1",
                "-T",
                String.valueOf(seconds),
                address(postgres)
                        .replace("jdbc:", "")
                        .replaceAll("\\?.*", "")
                        .replace("postgresql://", "postgresql://" + postgres.user() + "@"));
        return number(out, "tps = ([\\d.]+)");
    }

    private String process(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", postgres.passwordText());
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + out);
        }
        return out;
    }

    private static double number(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return Double.parseDouble(found.group(1));
    }

    private String cookie = "";

    private void signIn(Visitor visitor) throws IOException, InterruptedException {
        var accounts = server.getBean(Accounts.class);
        var administrator = accounts.findByUserName("admin").orElseThrow().actor();
        if (accounts.findByUserName(visitor.name()).isEmpty()) {
            var made = server.getBean(CreateAccount.class)
                    .execute(
                            new CreateAccount.Command(
                                    visitor.name(),
                                    visitor.name(),
                                    null,
                                    new Grant.Terms(
                                            Role.EMULATION_OFFICER,
                                            visitor.unit(),
                                            LocalDate.of(2026, 1, 1),
                                            null,
                                            "")),
                            administrator);
            server.getBean(ChangePassword.class)
                    .execute(
                            new ChangePassword.Command(made.password(), PASSWORD, PASSWORD),
                            accounts.require(made.account()).actor());
        }
        var form = Jsoup.parse(get("/sign-in"));
        var fields = "userName=" + encoded(visitor.name()) + "&password=" + encoded(PASSWORD) + "&_csrf="
                + encoded(form.select("input[name=_csrf]").attr("value"));
        var answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        cookie = String.join(
                "; ",
                answer.headers().allValues("Set-Cookie").stream()
                        .map(set -> set.substring(0, set.indexOf(';')))
                        .toList());
    }

    private String get(String address) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port() + address))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private @Nullable String port() {
        return server.getEnvironment().getProperty("local.server.port");
    }

    private static UnitId unit(long number) {
        return new UnitId(java.util.UUID.fromString("01900000-0001-7000-8000-%012x".formatted(number)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Visitor(String name, UnitId unit) {}

    private record Page(String name, String address) {}

    private record Load(double perSecond, double p95) {}
}
