package vn.thidua.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.site.database.EmbeddedPostgres;

/// One PostgreSQL for each process that runs tests, with an empty database; its server is kept unpacked between runs.
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "thidua.database-url=" + url(), "thidua.secret-key=a key of tests, worth nothing elsewhere")
                .applyTo(context);
    }

    /// The address of the run's database, with user and password.
    public static String url() {
        return Server.URL;
    }

    private static final class Server {
        static final String URL = start();

        private static String start() {
            var postgres = EmbeddedPostgres.start(Path.of("target", "test-postgres-" + process()));
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            try (var connection =
                            DriverManager.getConnection(postgres.url(), postgres.user(), postgres.passwordText());
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists thidua_test with (force)");
                statement.execute("create database thidua_test");
                // made anew each time: nothing is lost that a power cut would take
                for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                    statement.execute("alter system set " + setting + " = off");
                }
                statement.execute("select pg_reload_conf()");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return postgres.url().replace("/postgres?", "/thidua_test?") + "&user=" + encoded(postgres.user())
                    + "&password=" + encoded(postgres.passwordText());
        }

        /// The number of the process among those of the run; its own where nobody numbers them.
        private static String process() {
            var number = System.getProperty("thidua.test.fork", "1");
            return number.equals("process")
                    ? number + "-" + ProcessHandle.current().pid()
                    : number;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
