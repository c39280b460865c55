package vn.thidua.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import vn.thidua.kernel.Ids;

/// The measuring half of `bench/ledger`: `DATA PROVINCES SECONDS [PORT [PAGE]]` fills an empty database with the
/// people and merits of so many provinces, serves it, and asks for each way of searching the ledger; then has
/// `pgbench` run the very queries that the server had sent to the database for it. Prints a table.
final class LedgerBench {
    private static final int WARM_UP_SECONDS = 6;

    private final Served served;
    private final Pages pages;
    private final String only;

    private LedgerBench(Served served, Path folder, int seconds, String only) {
        this.served = served;
        this.pages = new Pages(served, folder, seconds, WARM_UP_SECONDS);
        this.only = only;
    }

    public static void main(String... args) throws Exception {
        var folder = Path.of(args[0]);
        int provinces = Integer.parseInt(args[1]);
        try (var served = new Served(folder, args.length > 3 ? Integer.parseInt(args[3]) : 0)) {
            Nation.settle(served.postgres().urlWithPassword(), provinces, true);
            long start = System.nanoTime();
            Merits.fill(served.postgres().urlWithPassword());
            System.err.printf("filled in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
            new LedgerBench(served, folder, Integer.parseInt(args[2]), args.length > 4 ? args[4] : "").run(provinces);
        }
    }

    private void run(int provinces) throws IOException, InterruptedException {
        var counts = served.jdbc().sql("""
                        select (select count(*) from ledger.entry) || ' entries of '
                            || (select count(*) from organization.person) || ' people and '
                            || (select count(*) from organization.unit) || ' units'
                        """).query(String.class).single();
        System.out.printf("%n%d of %d provinces: %s%n%n", provinces, Nation.WHOLE, counts);
        Pages.heading();
        for (var visitor : List.of(
                new Pages.Visitor("the nation", "nation", null),
                new Pages.Visitor("a province", "province", Nation.unit(1)),
                new Pages.Visitor("a commune", "commune", Nation.unit(100_000 + 1000 + 5)))) {
            pages.comes(visitor);
            var wanted = searches().stream()
                    .filter(page -> page.name().contains(only))
                    .toList();
            if (visitor.unit() == null) {
                pages.warmUp(wanted);
            }
            for (var page : wanted) {
                pages.measure(visitor, page);
            }
        }
    }

    private List<Pages.Page> searches() {
        var commune = Ids.text(Nation.unit(100_000 + 1000 + 5).value());
        return List.of(
                new Pages.Page("the ledger", "/ledger"),
                new Pages.Page("a common syllable", "/ledger?q=nguyen"),
                new Pages.Page("a name without accents", "/ledger?q=" + Served.encoded("nguyen van hung")),
                new Pages.Page("a name with accents", "/ledger?q=" + Served.encoded("nguyễn văn hùng")),
                new Pages.Page("a rare name", "/ledger?q=" + Served.encoded("ly y")),
                new Pages.Page("a unit as it is now", "/ledger?unit=" + commune),
                new Pages.Page("a unit as it was then", "/ledger?was=" + Served.encoded("xa tan loc")),
                new Pages.Page("an award of a year", "/ledger?what=CSTDCS&from=2024&to=2024"),
                new Pages.Page("a decision", "/ledger?number=" + Served.encoded("125/QĐ-UBND")),
                new Pages.Page(
                        "name, unit then, award and year together",
                        "/ledger?q=" + Served.encoded("tran lan") + "&was=" + Served.encoded("xa tan")
                                + "&what=LDTT&from=2023&to=2023"),
                new Pages.Page("a person's history", "/people/" + Ids.text(person()) + "/merits"));
    }

    /// Somebody of the commune whom all three visitors may see.
    private UUID person() {
        return served.jdbc()
                .sql("select id from organization.person where unit = :unit order by id limit 1")
                .param("unit", Nation.unit(100_000 + 1000 + 5).value())
                .query(UUID.class)
                .single();
    }
}
