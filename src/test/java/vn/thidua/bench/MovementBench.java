package vn.thidua.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// The measuring half of `bench/movement`: `DATA PROVINCES SECONDS [PORT [PAGE]]` has a ministry launch a movement for
/// all communes of so many provinces, beside the database writing the same rows alone, then asks for the pages of
/// duties and movements. Prints two tables.
final class MovementBench {
    private static final int ROUNDS = 4;
    private static final int WARM_UP_SECONDS = 4;
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));

    private final Ministry ministry;
    private final Campaigns campaigns;
    private final Pages pages;
    private final String only;

    private MovementBench(Served served, Path folder, int seconds, String only) {
        this.ministry = new Ministry(served, TODAY);
        this.campaigns = new Campaigns(served.jdbc());
        this.pages = new Pages(served, folder, seconds, WARM_UP_SECONDS);
        this.only = only;
    }

    public static void main(String... args) throws Exception {
        var folder = Path.of(args[0]);
        int provinces = Integer.parseInt(args[1]);
        int port = args.length > 3 ? Integer.parseInt(args[3]) : 0;
        try (var served = new Served(folder, port)) {
            long start = System.nanoTime();
            Nation.settle(served.postgres().urlWithPassword(), provinces, false);
            System.err.printf("settled in %d s%n", (System.nanoTime() - start) / 1_000_000_000);
            new MovementBench(served, folder, Integer.parseInt(args[2]), args.length > 4 ? args[4] : "").run(provinces);
        }
    }

    private void run(int provinces) throws IOException, InterruptedException {
        var movement = launches(provinces);
        campaigns.ofProvinces(movement);
        campaigns.goOn(TODAY);
        var commune = Nation.unit(100_000 + 1000 + 5);
        System.out.printf(
                "%nPages over %d movements and %d duties:%n%n",
                campaigns.count("movement.movement"), campaigns.count("duty.duty"));
        Pages.heading();
        for (var visitor : List.of(
                new Pages.Visitor("the ministry", "ministry", ministry.unit()),
                new Pages.Visitor("a province", "province", Nation.unit(1)),
                new Pages.Visitor("a commune", "commune", commune))) {
            pages.comes(visitor);
            var wanted = of(movement, commune).stream()
                    .filter(page -> page.name().contains(only))
                    // it has no units below it to oversee
                    .filter(page -> !page.name().equals("oversight")
                            || !visitor.userName().equals("ministry"))
                    .toList();
            if (visitor.userName().equals("ministry")) {
                pages.warmUp(wanted);
            }
            for (var page : wanted) {
                pages.measure(visitor, page);
            }
        }
    }

    /// A page that comes to movements later is one line here.
    private List<Pages.Page> of(MovementId movement, UnitId commune) {
        var address = "/movements/" + movement.text();
        return List.of(
                new Pages.Page("desk", "/"),
                new Pages.Page("duties I owe", "/duties"),
                new Pages.Page("duties, late", "/duties?due=late"),
                new Pages.Page("duties that wait for me", "/duties?view=waiting"),
                new Pages.Page("duties I have asked for", "/duties?view=asked"),
                new Pages.Page("all duties", "/duties?view=all"),
                new Pages.Page("duties by words", "/duties?view=all&q=" + Served.encoded("tu cham diem")),
                new Pages.Page("a duty", "/duties/" + Ids.text(campaigns.duty(movement, commune))),
                new Pages.Page("list of movements", "/movements?year=all"),
                new Pages.Page("a movement", address),
                new Pages.Page("its board", address + "/board"),
                new Pages.Page("state of its cascade", address + "/cascade"),
                new Pages.Page("acknowledgement", address + "/acknowledgements"),
                new Pages.Page("oversight", "/oversight"));
    }

    /// @return the last of them
    private MovementId launches(int provinces) {
        System.out.printf("%n%d of %d provinces.%n%n", provinces, Nation.WHOLE);
        System.out.println(
                "| launch | units | tasks | duties | s | most heap MB, garbage included | the same rows by the database alone, s | share |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        var launched = new ArrayList<MovementId>();
        for (int round = 1; round <= ROUNDS; round++) {
            campaigns.forget();
            var order = ministry.order();
            System.gc();
            heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            launched.add(ministry.launch(order));
            double seconds = (System.nanoTime() - start) / 1e9;
            long most = heaps().stream()
                    .mapToLong(heap -> heap.getPeakUsage().getUsed())
                    .sum();
            double alone = campaigns.written();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.2f | %d | %.2f | %.0f %% |%n",
                    round == 1 ? "first after the start" : "again",
                    campaigns.count("movement.participant"),
                    campaigns.count("duty.task"),
                    campaigns.count("duty.duty"),
                    seconds,
                    most >> 20,
                    alone,
                    100 * alone / seconds);
        }
        return launched.getLast();
    }

    private static List<MemoryPoolMXBean> heaps() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
