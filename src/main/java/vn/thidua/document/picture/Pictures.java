package vn.thidua.document.picture;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import vn.thidua.document.extract.ChildJvm;

/// Draws pages of PDF files, and pictures anew, in a process of its own that has little memory and little time: a file
/// made to harm takes down only that process.
@Component
public class Pictures {
    private static final int AT_ONCE = 2;
    private static final int MOST_BYTES = 12 << 20;
    private static final int MOST_PAGES = 10_000;
    private static final Duration TIME = Duration.ofSeconds(20);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /// Whether there may be a picture of a file of this kind.
    public static boolean possible(String mediaType) {
        return switch (mediaType) {
            case "application/pdf", "image/png", "image/jpeg" -> true;
            default -> false;
        };
    }

    /// @param page from 1; the last one where there are fewer
    /// @return empty where it cannot be drawn: broken, locked, too heavy, or of another kind than its name says
    public Optional<Picture> draw(byte[] file, int page) {
        try {
            if (!turns.tryAcquire(TIME.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            try {
                return elsewhere(file, page);
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no process could be started: our fault, not the file's
        }
    }

    private static Optional<Picture> elsewhere(byte[] file, int page) throws IOException, InterruptedException {
        var process = new ProcessBuilder(ChildJvm.command(PictureMain.class))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Thread.ofVirtual().start(() -> send(process, file, page));
            var said = CompletableFuture.supplyAsync(
                    () -> listen(process), task -> Thread.ofVirtual().start(task));
            return picture(said.get(TIME.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("listening to the other process failed", e);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /// Two numbers and a picture; a process taken over can say nothing but that.
    private static Optional<Picture> picture(byte[] said) {
        try (var in = new DataInputStream(new ByteArrayInputStream(said))) {
            int page = in.readInt();
            int pages = in.readInt();
            var bytes = in.readAllBytes();
            return page < 1 || pages < page || pages > MOST_PAGES
                    ? Optional.empty()
                    : PictureKind.of(bytes).map(kind -> new Picture(kind.mediaType(), bytes, page, pages));
        } catch (IOException e) {
            return Optional.empty(); // silence: it died of the file
        }
    }

    private static void send(Process process, byte[] file, int page) {
        try (var out = new DataOutputStream(process.getOutputStream())) {
            out.writeInt(page);
            out.write(file);
        } catch (IOException e) {
            process.destroyForcibly(); // it closed its ears; its answer, if any, is what counts
        }
    }

    private static byte[] listen(Process process) {
        try {
            return process.getInputStream().readNBytes(MOST_BYTES);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
