package vn.thidua.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.thidua.document.extract.InProcessExtraction;
import vn.thidua.document.paper.PaperWriter;
import vn.thidua.plan.check.Bodies;
import vn.thidua.plan.check.PlanCheck;
import vn.thidua.plan.print.PlanPaper;
import vn.thidua.plan.reading.PlanReader;
import vn.thidua.rulebook.Rulebook;

/// The measuring half of `bench/reading WORK COPIES`: prints plans as Word files under `WORK/docx`, and writes to
/// `WORK/ours` how much processor time they take. Every time is the median of several rounds after a warm-up, on the
/// clock of the one thread that works: so it is the time of one core, whoever else uses the machine. The compiler's
/// threads, busy for the first minute of a server's life, are not counted, nor is the collector.
final class ReadingBench {
    private static final List<Path> PLANS =
            List.of(Path.of("src/test/resources/plans"), Path.of("src/main/resources/demo"));
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 9;

    /// How often a round does its work: the clock of processor time ticks coarsely.
    private static final int PASSES = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PlanReader reader = new PlanReader();
    private final Rulebook rulebook = Rulebook.load();
    private final InProcessExtraction extraction = new InProcessExtraction();

    /// What the rounds made, so that none of it can be left out.
    private long made;

    private ReadingBench() {}

    public static void main(String... args) throws IOException {
        new ReadingBench().run(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    private void run(Path work, int copies) throws IOException {
        var texts = texts();
        var docx = new ArrayList<byte[]>();
        var writer = new PaperWriter();
        for (var text : texts) {
            var plan = reader.read(text);
            docx.add(writer.docx(PlanPaper.of(plan.outline(), plan.content())));
        }
        var folder = Files.createDirectories(work.resolve("docx"));
        for (int at = 0; at < docx.size() * copies; at++) {
            Files.write(folder.resolve("plan-" + at + ".docx"), docx.get(at % docx.size()));
        }
        double text = copies * median(() -> texts.forEach(this::readAndCheck));
        double extract = copies * median(() -> docx.forEach(this::extract));
        double whole = copies * median(() -> docx.forEach(file -> readAndCheck(extract(file))));
        Files.writeString(
                work.resolve("ours"),
                String.format(
                        Locale.ROOT,
                        "PLANS=%d%nFILES=%d%nTEXT_SECONDS=%.6f%nEXTRACT_SECONDS=%.6f%nDOCX_SECONDS=%.6f%n# made %d%n",
                        texts.size(),
                        docx.size() * copies,
                        text,
                        extract,
                        whole,
                        made));
    }

    private static List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        for (var folder : PLANS) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }

    private void readAndCheck(String text) {
        made += PlanCheck.check(reader.read(text), rulebook, Bodies.UNKNOWN).size();
    }

    private String extract(byte[] docx) {
        var text = extraction.extract("plan.docx", docx).text();
        made += text.length();
        return text;
    }

    private static double median(Runnable work) {
        for (int round = 0; round < WARM_UP; round++) {
            work.run();
        }
        var seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (int pass = 0; pass < PASSES; pass++) {
                work.run();
            }
            seconds[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9 / PASSES;
        }
        Arrays.sort(seconds);
        return seconds[ROUNDS / 2];
    }
}
