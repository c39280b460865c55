package vn.thidua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.site.database.EmbeddedPostgres;

/// Loads the server with `wrk`, and the database behind it with `pgbench`.
final class Load {
    /// How many people look at pages at once, and how many clients the database has in the rival's run.
    static final int USERS = 20;

    private static final int DATABASE_CLIENTS = 8;

    /// So that heavy pages are run at least once.
    private static final int LEAST_SECONDS = 4;

    private final Path folder;
    private final int seconds;

    Load(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /// @param p95 of the time until an answer, in milliseconds
    record Answers(double perSecond, double p95) {}

    /// As many pages as the server can give: each user asks for the next one at once.
    Answers full(String address, List<String> cookies) throws IOException, InterruptedException {
        return wrk(address, cookies, "");
    }

    /// Each user looks at a page for a second on average before he asks for the next.
    Answers looking(String address, List<String> cookies) throws IOException, InterruptedException {
        return wrk(address, cookies, "delay = function() return math.random(500, 1500) end\n");
    }

    private Answers wrk(String address, List<String> cookies, String also) throws IOException, InterruptedException {
        var script = Files.writeString(folder.resolve("wrk.lua"), """
                local cookies = { %s }
                local turn = 0
                request = function()
                  turn = turn %% #cookies + 1
                  wrk.headers["Cookie"] = cookies[turn]
                  return wrk.format()
                end
                done = function(_, latency) io.write(string.format("p95=%%.3f\\n", latency:percentile(95) / 1000)) end
                %s""".formatted(
                        cookies.stream().map(cookie -> '"' + cookie + '"').collect(Collectors.joining(", ")), also));
        var out = process(
                "",
                "wrk",
                "-t1",
                "-c" + USERS,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString(),
                address);
        if (out.contains("Non-2xx")) {
            throw new IllegalStateException(address + " does not answer: " + out);
        }
        return new Answers(number(out, "Requests/sec:\\s+([\\d.]+)"), number(out, "p95=([\\d.]+)"));
    }

    /// @param perSecond how often all the statements of the page are run in a second
    /// @param alone how long they take a client that has the database for itself, in milliseconds
    record Rival(double perSecond, double alone) {}

    /// The statements prepared once, as the server has them too.
    Rival pgbench(List<String> statements, EmbeddedPostgres postgres) throws IOException, InterruptedException {
        var script = Files.writeString(folder.resolve("page.sql"), String.join(";\n", statements) + ";\n");
        var many = run(script, postgres, DATABASE_CLIENTS, Math.max(seconds, LEAST_SECONDS));
        var one = run(script, postgres, 1, 2);
        return new Rival(number(many, "tps = ([\\d.]+)"), number(one, "latency average = ([\\d.]+)"));
    }

    private static String run(Path script, EmbeddedPostgres postgres, int clients, int seconds)
            throws IOException, InterruptedException {
        var address = postgres.url().replaceAll("jdbc:|\\?.*", "").replace("://", "://" + postgres.user() + "@");
        return process(
                postgres.passwordText(),
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-f",
                script.toString(),
                "-c",
                String.valueOf(clients),
                "-j",
                "1",
                "-T",
                String.valueOf(seconds),
                address);
    }

    private static String process(String password, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
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
}
