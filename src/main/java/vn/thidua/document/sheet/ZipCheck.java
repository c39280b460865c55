package vn.thidua.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.thidua.document.DocumentRefusal;

/// Inflates a workbook once without keeping it: sizes a zip states of itself may be lies, and what swells beyond
/// measure is refused before any parser sees it. On the way it picks up which cells are merged, which stands after
/// the rows.
final class ZipCheck {
    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST_WHOLE = 700L << 20;
    private static final long LARGEST_STRINGS = 96L << 20;
    /// Written rows shrink to a thirtieth, monotonous ones to a hundredth.
    private static final long STEEPEST = 250;

    private static final long ALWAYS_FINE = 8L << 20;
    private static final int TAIL = 2 << 20;
    private static final byte[] END_OF_ROWS = "</sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
    private static final Pattern MERGED =
            Pattern.compile("mergeCell ref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");

    private ZipCheck() {}

    /// @return the merged cells of each sheet, in the order of their numbers
    static List<List<RawSheet.Merged>> merged(byte[] content) throws IOException {
        var merged = new TreeMap<Integer, List<RawSheet.Merged>>();
        long whole = 0;
        int parts = 0;
        boolean workbook = false;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw DocumentRefusal.ENCRYPTED.with();
                }
                var sheet = SHEET.matcher(entry.getName());
                var tail = new Tail(sheet.matches());
                long size;
                try (var in = zip.getInputStream(entry)) {
                    size = inflate(in, tail, LARGEST_WHOLE - whole);
                }
                whole += size;
                workbook |= entry.getName().startsWith("xl/");
                if (++parts > MOST_PARTS
                        || entry.getName().endsWith("sharedStrings.xml") && size > LARGEST_STRINGS
                        || whole > Math.max(ALWAYS_FINE, content.length * STEEPEST)) {
                    throw SheetRefusal.BOMB.with();
                }
                if (sheet.matches()) {
                    merged.put(Integer.valueOf(sheet.group(1)), tail.merged());
                }
            }
        }
        if (parts == 0) {
            throw DocumentRefusal.CORRUPT.with();
        }
        if (!workbook) {
            throw SheetRefusal.NOT_A_SHEET.with(); // a letter or pictures, whatever the file is called
        }
        return List.copyOf(merged.values());
    }

    private static long inflate(InputStream in, Tail tail, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > most) {
                throw SheetRefusal.BOMB.with();
            }
            tail.take(buffer, read);
        }
        return size;
    }

    /// What stands after the rows of a sheet.
    private static final class Tail {
        private final boolean wanted;
        private final StringBuilder text = new StringBuilder();
        private int matched;

        private Tail(boolean wanted) {
            this.wanted = wanted;
        }

        void take(byte[] bytes, int length) {
            if (!wanted) {
                return;
            }
            int at = 0;
            while (at < length && matched < END_OF_ROWS.length) {
                matched = bytes[at] == END_OF_ROWS[matched] ? matched + 1 : bytes[at] == END_OF_ROWS[0] ? 1 : 0;
                at++;
            }
            if (at < length && text.length() < TAIL) {
                text.append(new String(bytes, at, length - at, StandardCharsets.ISO_8859_1));
            }
        }

        List<RawSheet.Merged> merged() {
            var found = new ArrayList<RawSheet.Merged>();
            var matcher = MERGED.matcher(text);
            while (matcher.find()) {
                int first = column(matcher.group(1));
                int from = Integer.parseInt(matcher.group(2));
                int to = Integer.parseInt(matcher.group(4));
                if (to > from && first == column(matcher.group(3))) {
                    found.add(new RawSheet.Merged(first, from, to));
                }
            }
            return found;
        }

        private static int column(String letters) {
            return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        }
    }
}
