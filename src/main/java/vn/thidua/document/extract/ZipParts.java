package vn.thidua.document.extract;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.thidua.document.DocumentRefusal;

/// The named parts of a zipped document. Only parts that are asked for are inflated, never beyond the limits.
final class ZipParts implements AutoCloseable {
    private static final int MOST_PARTS = 5_000;
    private static final long LARGEST_WHOLE = 400L << 20;
    private static final long LARGEST_PART = 48L << 20;
    /// Written XML shrinks to a tenth, a monotonous table to a sixtieth.
    private static final long STEEPEST = 150;

    private static final long ALWAYS_FINE = 2L << 20;

    private final ZipFile zip;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts of(byte[] content) throws IOException {
        var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        var parts = new ZipParts(zip);
        var entries = Collections.list(zip.getEntries());
        var whole = entries.stream()
                .mapToLong(e -> Math.clamp(e.getSize(), 0, LARGEST_WHOLE))
                .sum();
        if (entries.size() > MOST_PARTS || whole > LARGEST_WHOLE - 1) {
            parts.close();
            throw DocumentRefusal.BOMB.with();
        }
        return parts;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    boolean hasOneEndingIn(String end) {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(e -> e.getName().endsWith(end));
    }

    Optional<InputStream> open(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw DocumentRefusal.ENCRYPTED.with();
        }
        if (!zip.canReadEntryData(entry)) {
            throw DocumentRefusal.CORRUPT.with();
        }
        return Optional.of(new Bounded(zip.getInputStream(entry), entry));
    }

    /// A small part as bytes; empty where it is missing.
    byte[] read(String name, int most) throws IOException {
        try (var part = open(name).orElseGet(() -> new ByteArrayInputStream(new byte[0]))) {
            return part.readNBytes(most);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Counts what comes out against what went in: the sizes a zip states of itself may be lies.
    private static final class Bounded extends FilterInputStream {
        private final long most;
        private long count;

        private Bounded(InputStream in, ZipArchiveEntry entry) {
            super(in);
            most = Math.min(LARGEST_PART, Math.max(ALWAYS_FINE, entry.getCompressedSize() * STEEPEST));
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            count += Math.max(0, read);
            if (count > most) {
                throw DocumentRefusal.BOMB.with();
            }
        }
    }
}
