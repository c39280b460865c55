package vn.thidua.site.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {
    @TempDir
    Path folder;

    @Test
    void keeps_its_data_across_a_restart_and_after_a_killed_server() throws Exception {
        try (var first = EmbeddedPostgres.start(folder)) {
            execute(first, "create table kept (n int)");
            execute(first, "insert into kept values (1)");
        }
        try (var second = EmbeddedPostgres.start(folder)) {
            execute(second, "insert into kept values (2)");
            kill(folder);
            assertThatThrownBy(() -> connect(second)).isInstanceOf(SQLException.class);
        }
        try (var third = EmbeddedPostgres.start(folder)) {
            assertThat(count(third)).isEqualTo(2);
        }
    }

    @Test
    void refuses_a_second_process_on_the_same_folder_in_words_an_operator_understands() {
        try (var running = EmbeddedPostgres.start(folder)) {
            assertThat(running.url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void nobody_gets_in_without_the_password() {
        try (var running = EmbeddedPostgres.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(running.url(), running.user(), "guess")
                            .close())
                    .isInstanceOf(SQLException.class);
        }
    }

    private static void kill(Path folder) throws Exception {
        var pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                .getFirst()
                .strip());
        var server = ProcessHandle.of(pid).orElseThrow();
        server.destroyForcibly();
        for (int i = 0; i < 200 && server.isAlive(); i++) {
            Thread.sleep(20);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.passwordText());
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
