package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.thidua.kernel.Ids;

/// The measuring half of `bench/organization`: `DATA PROVINCES SECONDS [PORT [PAGE]]` fills an empty database with so
/// many provinces, serves it, and asks for each page; then has `pgbench` run the very queries that the server had sent
/// to the database for that page. Prints a table.
final class OrganizationBench {
    private static final int WARM_UP_SECONDS = 6;

    private final Served served;
    private final Pages pages;
    private final String only;

    private OrganizationBench(Served served, Path folder, int seconds, String only) {
        this.served = served;
        this.pages = new Pages(served, folder, seconds, WARM_UP_SECONDS);
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
        Pages.heading();
        for (var visitor : List.of(
                new Pages.Visitor("the nation", "nation", null),
                new Pages.Visitor("a province", "province", Nation.unit(1)),
                new Pages.Visitor("a commune", "commune", Nation.unit(100_000 + 1000 + 5)))) {
            pages.comes(visitor);
            var wanted = of(visitor).stream()
                    .filter(page -> page.name().contains(only))
                    .toList();
            if (visitor.unit() == null) {
                pages.warmUp(wanted);
            }
            for (var page : wanted) {
                pages.measure(visitor, page);
            }
        }
        System.out.println();
        System.out.printf(Locale.ROOT, "Heap in use after it: %d MB of at most %d MB.%n", used() >> 20, most() >> 20);
    }

    private static List<Pages.Page> of(Pages.Visitor visitor) {
        var commune = "/units/" + Ids.text(Nation.unit(100_000 + 1000 + 5).value());
        var top = visitor.unit() == null ? Nation.unit(1) : visitor.unit();
        return List.of(
                new Pages.Page("tree of units", "/units"),
                new Pages.Page("a level of the tree, opened", "/units/" + Ids.text(top.value()) + "/below"),
                new Pages.Page("a unit", commune),
                new Pages.Page("units as a list", "/units?state=active"),
                new Pages.Page("units, part of a name", "/units?q=" + Served.encoded("truong hoc an")),
                new Pages.Page("list of people", "/people"),
                new Pages.Page("people, the last page counted", "/people?page=200"),
                new Pages.Page("people of a commune", "/people?unit=" + commune.substring(7)),
                new Pages.Page("people, a common syllable", "/people?q=nguyen"),
                new Pages.Page("people, by name without accents", "/people?q=" + Served.encoded("nguyen van hung")),
                new Pages.Page("people, a rare name", "/people?q=" + Served.encoded("ly y")),
                new Pages.Page("people, by code", "/people?q=cb4711"),
                new Pages.Page("search over everything", "/search?q=" + Served.encoded("tran thi lan")));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long most() {
        return Runtime.getRuntime().maxMemory();
    }
}
