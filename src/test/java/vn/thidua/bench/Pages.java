package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitId;

/// Measures pages one after the other, each beside `pgbench` running the very queries that the server had sent to the
/// database for it, and prints a row for each.
final class Pages {
    private static final double HEAVY_MILLISECONDS = 5;
    private static final double P95_MILLISECONDS = 100;

    private final Served served;
    private final Load load;
    private final Load warmUp;
    private final Statements statements;

    /// Of the users before the pages: each has a session of his own.
    private final List<String> cookies = new ArrayList<>();

    /// @param warmUp seconds that each page is asked for before the first is measured
    Pages(Served served, Path folder, int seconds, int warmUp) {
        this.served = served;
        this.load = new Load(folder, seconds);
        this.warmUp = new Load(folder, warmUp);
        this.statements = new Statements(served.jdbc(), folder);
    }

    /// @param unit the top of what he sees, null for the whole tree
    record Visitor(String name, String userName, @Nullable UnitId unit) {}

    record Page(String name, String address) {}

    static void heading() {
        System.out.println(
                "| page | who sees | pages/s | p95 ms at full load | p95 ms, 20 users | queries | their ms alone | the same by pgbench/s | share | budgets |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|---|");
    }

    void comes(Visitor visitor) throws IOException, InterruptedException {
        cookies.clear();
        for (int user = 0; user < Load.USERS; user++) {
            served.signIn(visitor.userName(), Role.EMULATION_OFFICER, visitor.unit());
            cookies.add(served.cookie());
        }
    }

    /// A server that has run for a while has its often used code compiled; one just started would be measured
    /// compiling.
    void warmUp(List<Page> pages) throws IOException, InterruptedException {
        for (var page : pages) {
            warmUp.full(served.base() + page.address(), cookies);
        }
    }

    void measure(Visitor visitor, Page page) throws IOException, InterruptedException {
        var queries = statements.of(() -> served.get(page.address()));
        var address = served.base() + page.address();
        load.full(address, cookies);
        var full = load.full(address, cookies);
        var looking = load.looking(address, cookies);
        var rival = load.pgbench(queries, served.postgres());
        double share = full.perSecond() / rival.perSecond();
        double wanted = rival.alone() >= HEAVY_MILLISECONDS ? 0.6 : 0.3;
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %.0f | %d | %.1f | %.0f | %.0f %% | %s |%n",
                page.name(),
                visitor.name(),
                full.perSecond(),
                full.p95(),
                looking.p95(),
                queries.size(),
                rival.alone(),
                rival.perSecond(),
                100 * share,
                verdict(looking.p95() < P95_MILLISECONDS, share >= wanted));
    }

    private static String verdict(boolean quick, boolean lean) {
        return quick && lean ? "kept" : quick ? "share missed" : lean ? "p95 missed" : "both missed";
    }
}
