package vn.thidua.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.jsoup.Jsoup;
import vn.thidua.access.Role;
import vn.thidua.kernel.Ids;

/// The measuring half of `bench/ledger-import`: `DATA ROWS [PORT]` sends an Excel list of past years' merits to a
/// server as a browser does, waits until it can be looked through, has it entered, and undoes it; and has plain SQL
/// write the same entries. Prints a table.
final class LedgerImportBench {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int YEARS = 4;
    private static final int SHORT = 2_000;

    private final Served served;
    private final Path folder;

    private LedgerImportBench(Served served, Path folder) {
        this.served = served;
        this.folder = folder;
    }

    public static void main(String... args) throws Exception {
        var folder = Path.of(args[0]);
        try (var served = new Served(folder, args.length > 2 ? Integer.parseInt(args[2]) : 0)) {
            Nation.settle(served.postgres().urlWithPassword(), 1, true);
            served.signIn("province", Role.EMULATION_OFFICER, Nation.unit(1));
            new LedgerImportBench(served, folder).run(Integer.parseInt(args[1]));
        }
    }

    private void run(int size) throws IOException, InterruptedException {
        take(write(SHORT, 2010), true); // the server's code is compiled by now
        System.out.println("| what | s | rows/s |");
        System.out.println("|---|---:|---:|");
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var times = take(write(size, 2020), false);
        long most =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        double plain = plain();
        line("sent, read, matched, to be looked through", size, times.read);
        line("entered", size, times.entered);
        line("struck again", size, times.undone);
        line("plain SQL: the same entries into a table of the same columns and indexes", size, plain);
        System.out.printf(
                Locale.ROOT,
                "%nOf %,d rows %,d were matched for sure and entered, %,d left for the queue. Entering with checks, names and places of the day, the search's table and the queue of the seal takes %.0f times what plain SQL takes to copy the entries. How far it was, the page said %d times; its slowest answer meanwhile took %d ms. Heap of the server and the sender: at most %,d MB of %,d.%n",
                size,
                times.matched,
                size - times.matched,
                times.entered / plain,
                times.shown,
                times.slowest,
                most,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private record Times(double read, double entered, double undone, int matched, int shown, long slowest) {}

    private Times take(Path file, boolean warmingUp) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var address = send(file);
        wait(address);
        double read = since(start);
        int matched = served.jdbc()
                .sql(
                        "select count(*) from ledger.import_row r join ledger.import i on i.id = r.import where r.outcome = 'NEW' and i.file_name = :file")
                .param("file", Objects.requireNonNull(file.getFileName()).toString())
                .query(Integer.class)
                .single();
        var token = "_csrf=" + Served.encoded(served.token(address));
        start = System.nanoTime();
        served.post(address + "/application", FORM, BodyPublishers.ofString(token));
        var seen = wait(address);
        double entered = since(start);
        if (!warmingUp) {
            served.jdbc()
                    .sql("create table bench.copied (like ledger.entry including all)")
                    .update();
        }
        if (!warmingUp) {
            served.jdbc()
                    .sql(
                            "create table bench.entered as select e.* from ledger.entry e join ledger.import_row r on r.merit = e.key join ledger.import i on i.id = r.import where i.file_name = :file")
                    .param("file", Objects.requireNonNull(file.getFileName()).toString())
                    .update();
        }
        start = System.nanoTime();
        served.post(address + "/undo", FORM, BodyPublishers.ofString(token + "&reason=" + Served.encoded("đo thử")));
        wait(address);
        return new Times(read, entered, since(start), matched, seen.shown, seen.slowest);
    }

    private record Seen(int shown, long slowest) {}

    private Seen wait(String address) throws IOException, InterruptedException {
        var shown = new HashSet<String>();
        long slowest = 0;
        while (true) {
            long asked = System.nanoTime();
            var going = Jsoup.parse(served.get(address)).selectFirst("#going p");
            slowest = Math.max(slowest, (System.nanoTime() - asked) / 1_000_000);
            if (going == null) {
                return new Seen(shown.size(), slowest);
            }
            shown.add(going.text());
            Thread.sleep(250);
        }
    }

    private double plain() {
        long start = System.nanoTime();
        served.jdbc()
                .sql("insert into bench.copied overriding system value select * from bench.entered")
                .update();
        return since(start);
    }

    private static void line(String what, int rows, double seconds) {
        System.out.printf(Locale.ROOT, "| %s | %.1f | %,.0f |%n", what, seconds, rows / seconds);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /// Merits of some years of people of the province, as an office writes them.
    private Path write(int size, int firstYear) throws IOException {
        var file = folder.resolve("merits-" + size + ".xlsx");
        var people = served.jdbc()
                .sql("""
                        select array[p.name, p.birth_year::text, u.name || ' – ' || a.name] from organization.person p
                        join organization.unit u on u.id = p.unit join organization.unit a on a.id = u.parent
                        order by p.id limit :some
                        """)
                .param("some", (size + YEARS - 1) / YEARS)
                .query((row, _) -> (String[]) row.getArray(1).getArray())
                .list();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var book = new Workbook(out, "bench", "1.0")) {
            var sheet = book.newWorksheet("1");
            var headings =
                    List.of("Họ và tên", "Năm sinh", "Đơn vị", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ", "Tiền thưởng");
            for (int c = 0; c < headings.size(); c++) {
                sheet.value(0, c, headings.get(c));
            }
            for (int n = 0; n < size; n++) {
                var person = people.get(n / YEARS);
                int year = firstYear + n % YEARS;
                sheet.value(n + 1, 0, person[0]);
                sheet.value(n + 1, 1, person[1]);
                sheet.value(n + 1, 2, person[2]);
                sheet.value(n + 1, 3, "Lao động tiên tiến");
                sheet.value(n + 1, 4, year);
                sheet.value(n + 1, 5, year + "/QĐ-UBND");
                sheet.value(n + 1, 6, LocalDate.of(year, 12, 20));
                sheet.style(n + 1, 6).format("dd/MM/yyyy").set();
                sheet.value(n + 1, 7, 447_000);
                if (n % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    private String send(Path file) throws IOException, InterruptedException {
        var border = "border-of-the-parts";
        var fields = "--%1$s\r\nContent-Disposition: form-data; name=\"%2$s\"\r\n\r\n%3$s\r\n";
        var before = fields.formatted(border, "_csrf", served.token("/ledger/imports"))
                + fields.formatted(border, "unit", Ids.text(Nation.unit(1).value()))
                + "--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return served.post(
                "/ledger/imports",
                "multipart/form-data; boundary=" + border,
                BodyPublishers.concat(
                        BodyPublishers.ofByteArray(before.getBytes(StandardCharsets.UTF_8)),
                        BodyPublishers.ofFile(file),
                        BodyPublishers.ofString("\r\n--" + border + "--\r\n")));
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
