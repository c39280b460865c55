package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;

/// The measuring half of `bench/organization`: `DATA PROVINCES SECONDS [PORT [PAGE]]` fills an empty database with so
/// many provinces, serves it, and asks for each page; then has `pgbench` run the very queries that the server had sent
/// to the database for that page. Prints a table.
final class OrganizationBench {
    private static final double HEAVY_MILLISECONDS = 5;
    private static final double P95_MILLISECONDS = 100;
    private static final int WARM_UP_SECONDS = 6;

    private final Served served;
    private final Load load;
    private final Load warmUp;
    private final Statements statements;
    private final String only;

    /// Of the users before the page: each has a session of his own.
    private final List<String> cookies = new ArrayList<>();

    private OrganizationBench(Served served, Path folder, int seconds, String only) {
        this.served = served;
        this.load = new Load(folder, seconds);
        this.warmUp = new Load(folder, WARM_UP_SECONDS);
        this.statements = new Statements(served.jdbc(), folder);
        this.only = only;
    }

    public static void main(String... args) throws Exception {
        var folder = Path.of(args[0]);
        int provinces = Integer.parseInt(args[1]);
        int port = args.length > 3 ? Integer.parseInt(args[3]) : 0;
        try (var served = new Served(folder, port)) {
            long start = System.nanoTime();
            Nation.settle(served.postgres().urlWithPassword(), provinces, true);
            System.err.printf("settled in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
            new OrganizationBench(served, folder, Integer.parseInt(args[2]), args.length > 4 ? args[4] : "")
                    .run(provinces);
        }
    }

    private void run(int provinces) throws IOException, InterruptedException {
        var counts = served.jdbc().sql("""
                        select (select count(*) from organization.unit) || ' units, '
                            || (select count(*) from organization.person) || ' people'
                        """).query(String.class).single();
        System.out.printf("%n%d of %d provinces: %s%n%n", provinces, Nation.WHOLE, counts);
        System.out.println(
                "| page | who sees | pages/s | p95 ms at full load | p95 ms, 20 users | queries | their ms alone | the same by pgbench/s | share | budgets |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|---:|---|");
        for (var visitor : List.of(
                new Visitor("the nation", "nation", null),
                new Visitor("a province", "province", Nation.unit(1)),
                new Visitor("a commune", "commune", Nation.unit(100_000 + 1000 + 5)))) {
            cookies.clear();
            for (int user = 0; user < Load.USERS; user++) {
                served.signIn(visitor.userName(), Role.EMULATION_OFFICER, visitor.unit());
                cookies.add(served.cookie());
            }
            var pages = pages(visitor).stream()
                    .filter(page -> page.name().contains(only))
                    .toList();
            if (visitor.unit() == null) {
                warmUp(pages);
            }
            for (var page : pages) {
                measure(visitor, page);
            }
        }
        System.out.println();
        System.out.printf(Locale.ROOT, "Heap in use after it: %d MB of at most %d MB.%n", used() >> 20, most() >> 20);
    }

    /// A server that has run for a while has its often used code compiled; one just started would be measured
    /// compiling.
    private void warmUp(List<Page> pages) throws IOException, InterruptedException {
        for (var page : pages) {
            warmUp.full(served.base() + page.address(), cookies);
        }
    }

    private static List<Page> pages(Visitor visitor) {
        var commune = "/units/" + Ids.text(Nation.unit(100_000 + 1000 + 5).value());
        var top = visitor.unit() == null ? Nation.unit(1) : visitor.unit();
        return List.of(
                new Page("tree of units", "/units"),
                new Page("a level of the tree, opened", "/units/" + Ids.text(top.value()) + "/below"),
                new Page("a unit", commune),
                new Page("units as a list", "/units?state=active"),
                new Page("units, part of a name", "/units?q=" + Served.encoded("truong hoc an")),
                new Page("list of people", "/people"),
                new Page("people, the last page counted", "/people?page=200"),
                new Page("people of a commune", "/people?unit=" + commune.substring(7)),
                new Page("people, a common syllable", "/people?q=nguyen"),
                new Page("people, by name without accents", "/people?q=" + Served.encoded("nguyen van hung")),
                new Page("people, a rare name", "/people?q=" + Served.encoded("ly y")),
                new Page("people, by code", "/people?q=cb4711"),
                new Page("search over everything", "/search?q=" + Served.encoded("tran thi lan")));
    }

    private void measure(Visitor visitor, Page page) throws IOException, InterruptedException {
        var queries = statements.of(() -> served.get(page.address()));
        var address = served.base() + page.address();
        load.full(address, cookies); // warms up
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

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long most() {
        return Runtime.getRuntime().maxMemory();
    }

    /// @param unit the top of what he sees, null for the whole tree
    private record Visitor(
            String name, String userName, @Nullable UnitId unit) {}

    private record Page(String name, String address) {}
}
