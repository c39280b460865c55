package vn.thidua.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/// The rival of the import: fastexcel reads every cell of the file and does nothing with it. Prints the median time of
/// some rounds after a first one, in seconds.
final class PlainReading {
    private static final int ROUNDS = 3;

    private PlainReading() {}

    public static void main(String... args) throws IOException {
        var content = Files.readAllBytes(Path.of(args[0]));
        read(content);
        var times = new double[ROUNDS];
        long letters = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            letters += read(content);
            times[round] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(times);
        System.err.println(letters + " letters read");
        System.out.println(times[ROUNDS / 2]);
    }

    private static long read(byte[] content) throws IOException {
        long letters = 0;
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                var rows = book.getFirstSheet().openStream()) {
            var each = rows.iterator();
            while (each.hasNext()) {
                for (var cell : each.next()) {
                    letters += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        return letters;
    }
}
