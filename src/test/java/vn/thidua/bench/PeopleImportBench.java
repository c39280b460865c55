package vn.thidua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;

/// The measuring half of `bench/people-import`: `DATA ROWS [PORT]` sends Excel lists of people to a server as a
/// browser does, waits until the rows are there to look through, and takes them in; and has fastexcel read the same
/// file. Prints a table.
final class PeopleImportBench {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int SHORT = 5_000;
    private static final int FEW = 10;

    private final Served served;
    private final Path folder;
    private final List<String> units;

    private PeopleImportBench(Served served, Path folder) {
        this.served = served;
        this.folder = folder;
        this.units = served.jdbc().sql("""
                        select min(u.name || ' – ' || a.name) from organization.unit u
                        join organization.unit a on a.id = u.parent
                        where (select count(*) from organization.unit b where b.name = a.name) = 1
                        group by u.name, a.id having count(*) = 1 order by 1
                        """).query(String.class).list();
    }

    public static void main(String... args) throws Exception {
        var folder = Path.of(args[0]);
        try (var served = new Served(folder, args.length > 2 ? Integer.parseInt(args[2]) : 0)) {
            Nation.settle(served.postgres().urlWithPassword(), 1, true);
            served.signIn("province", Role.EMULATION_OFFICER, Nation.unit(1));
            new PeopleImportBench(served, folder).run(Integer.parseInt(args[1]));
        }
    }

    private void run(int size) throws IOException, InterruptedException {
        take(new PeopleList(SHORT, "W", 0), "warming up"); // the server's code is compiled by now
        System.out.println(
                "| list | rows | sent to looked through, s | rows/s | taken in, s | rows/s | processor time of the server, s | heap at most, MB | how far: times shown | slowest page meanwhile, ms |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        take(new PeopleList(SHORT, "S", 0), "new people");
        double first = take(new PeopleList(size, "N", 0), "new people");
        double again = take(new PeopleList(size, "N", FEW), "the same, " + FEW + " % in another post");
        double plain = plain(file(new PeopleList(size, "N", 0)));
        System.out.printf(
                Locale.ROOT,
                "%nfastexcel alone reads all cells of the list of %,d in %.2f s, %,.0f rows/s. Sending it, reading, matching and checking go at %.0f %% of that for new people, at %.0f %% where all are known. Heap of the server: at most %d MB.%n",
                size,
                plain,
                size / plain,
                100 * plain / first,
                100 * plain / again,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /// @return seconds until the rows could be looked through
    private double take(PeopleList list, String name) throws IOException, InterruptedException {
        list.write(file(list), units);
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long worked = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        var address = send(file(list));
        var shown = new HashSet<String>();
        long slowest = 0;
        while (true) {
            long asked = System.nanoTime();
            var reading = Jsoup.parse(served.get(address)).selectFirst("#reading p");
            slowest = Math.max(slowest, System.nanoTime() - asked);
            if (reading == null) {
                break;
            }
            shown.add(reading.text());
            Thread.sleep(250);
        }
        double ready = (System.nanoTime() - start) / 1e9;
        var faulty = served.jdbc()
                .sql("select count(*) from organization.people_import_row where outcome in ('FAULTY', 'DOUBT')")
                .query(Integer.class)
                .single();
        if (faulty > 0) {
            throw new IllegalStateException(faulty + " rows are not taken in: " + address);
        }
        var token = "_csrf=" + Served.encoded(served.token(address));
        start = System.nanoTime();
        served.post(address + "/application", FORM, BodyPublishers.ofString("rows=all&" + token));
        double taken = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.1f | %,.0f | %.1f | %,.0f | %.1f | %d | %d | %d |%n",
                name,
                list.size(),
                ready,
                list.size() / ready,
                taken,
                list.size() / taken,
                (SYSTEM.getProcessCpuTime() - worked) / 1e9,
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
                shown.size(),
                slowest / 1_000_000);
        return ready;
    }

    private String send(Path file) throws IOException, InterruptedException {
        var border = "border-of-the-parts";
        var fields = "--%1$s\r\nContent-Disposition: form-data; name=\"%2$s\"\r\n\r\n%3$s\r\n";
        var before = fields.formatted(border, "_csrf", served.token("/people/imports"))
                + fields.formatted(border, "unit", Ids.text(Nation.unit(1).value()))
                + "--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return served.post(
                "/people/imports",
                "multipart/form-data; boundary=" + border,
                BodyPublishers.concat(
                        BodyPublishers.ofByteArray(before.getBytes(StandardCharsets.UTF_8)),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + border + "--\r\n")));
    }

    private Path file(PeopleList list) {
        return folder.resolve(list.codes() + "-" + list.size() + "-" + list.changed() + ".xlsx");
    }

    /// In a process of its own, as a server's start-up and load are not its.
    private static double plain(Path file) throws IOException, InterruptedException {
        var java = Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java");
        var process = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainReading.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.size(file) + " bytes could not be read");
        }
        return Double.parseDouble(said.strip());
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
