package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the server says to its database, read from the database's own log.
final class Statements {
    /// An entry of the log begins with the time; what follows on indented lines belongs to it.
    private static final Pattern ENTRY = Pattern.compile(
            "^\\d{4}-\\d\\d-\\d\\d [^\\[]*\\[(\\d+)] (\\w+):  (.*?)(?=\\n\\d{4}-\\d\\d-\\d\\d |\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern EXECUTE =
            Pattern.compile("execute [^:]*: *(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']|'')*'|NULL)");

    private final JdbcClient jdbc;
    private final Path log;

    Statements(JdbcClient jdbc, Path folder) {
        this.jdbc = jdbc;
        this.log = folder.resolve("postgres.log");
    }

    /// What asks for a page.
    interface Asking {
        void ask() throws IOException, InterruptedException;
    }

    /// The queries that one asking for a page makes, in their order, with the parameters written in.
    List<String> of(Asking page) throws IOException, InterruptedException {
        page.ask();
        logging("alter system set log_statement = 'all'");
        long from = Files.size(log);
        page.ask();
        Thread.sleep(300);
        var text = new String(Files.readAllBytes(log), (int) from, (int) (Files.size(log) - from));
        logging("alter system reset log_statement");
        return read(text);
    }

    private void logging(String command) throws InterruptedException {
        jdbc.sql(command).update();
        jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
        Thread.sleep(500);
    }

    private static List<String> read(String log) {
        var statements = new ArrayList<String>();
        var entry = ENTRY.matcher(log);
        String open = "";
        while (entry.find()) {
            if (entry.group(2).equals("DETAIL") && !statements.isEmpty() && !open.isEmpty()) {
                statements.set(statements.size() - 1, written(open, entry.group(3)));
                continue;
            }
            var executed = EXECUTE.matcher(entry.group(3));
            open = executed.matches() ? executed.group(1).strip() : "";
            if (open.matches("(?is)(select|with)\\b.*") && !open.contains("pg_reload_conf")) {
                statements.add(open);
            } else {
                open = "";
            }
        }
        return statements.stream()
                .map(statement -> statement.replaceAll("--[^\\n]*", "").replaceAll("\\s+", " "))
                .toList();
    }

    private static String written(String sql, String parameters) {
        var text = sql;
        var found = PARAMETER.matcher(parameters);
        var all = new ArrayList<String[]>();
        while (found.find()) {
            all.add(new String[] {found.group(1), found.group(2)});
        }
        for (var value : all.reversed()) {
            text = text.replaceAll("\\$" + value[0] + "(?!\\d)", Matcher.quoteReplacement(value[1]));
        }
        return text;
    }
}
