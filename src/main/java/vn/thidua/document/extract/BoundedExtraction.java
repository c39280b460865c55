package vn.thidua.document.extract;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentRefusal;
import vn.thidua.document.Extracted;
import vn.thidua.document.TextExtractor;

/// Reads a file in a process of its own that has little memory and little time, so that a file made to harm takes down
/// only that process. Nothing is written to disk on the way. Short plain text is read here: it has no parser to break.
@Component
final class BoundedExtraction implements TextExtractor {
    private static final int SHORT = 64 << 10;
    private static final int AT_ONCE = 2;

    private final Limits limits;
    private final InProcessExtraction here;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    BoundedExtraction() {
        this(Limits.USUAL);
    }

    BoundedExtraction(Limits limits) {
        this.limits = limits;
        this.here = new InProcessExtraction(limits);
    }

    @Override
    public Extracted extract(Path file) throws IOException {
        return extract(file.getFileName().toString(), InProcessExtraction.bytes(file, limits));
    }

    @Override
    public Extracted extract(String fileName, byte[] content) {
        InProcessExtraction.refuseTooBig(content.length, limits);
        if (content.length == 0 || isShortText(content)) {
            return here.extract(fileName, content);
        }
        try {
            if (!turns.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                throw DocumentRefusal.BUSY.with();
            }
            try {
                return elsewhere(fileName, content);
            } finally {
                turns.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DocumentRefusal.BUSY.with();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no process could be started: our fault, not the file's
        }
    }

    private static boolean isShortText(byte[] content) {
        return content.length <= SHORT && FormatSniffer.container(content) == FormatSniffer.Container.TEXT;
    }

    private Extracted elsewhere(String fileName, byte[] content) throws IOException, InterruptedException {
        var process = new ProcessBuilder(ChildJvm.command(ExtractMain.class))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Thread.ofVirtual().start(() -> send(process, fileName, content));
            var said = CompletableFuture.supplyAsync(
                    () -> listen(process), task -> Thread.ofVirtual().start(task));
            var answer = said.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            return extracted(answer);
        } catch (TimeoutException e) {
            throw DocumentRefusal.TOO_SLOW.with(limits.time().toSeconds());
        } catch (ExecutionException e) {
            throw new IllegalStateException("listening to the other process failed", e);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /// Silence, or half an answer, means that the process died: of memory, or of a fault in a library.
    private Extracted extracted(byte[] answer) {
        try {
            return switch (Answer.read(new DataInputStream(new ByteArrayInputStream(answer)), limits)) {
                case Answer.Text(var extracted) -> extracted;
                case Answer.Refused refused -> throw refused.refusal();
            };
        } catch (IOException e) {
            throw DocumentRefusal.TOO_HEAVY.with();
        }
    }

    private static void send(Process process, String fileName, byte[] content) {
        try (var out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            out.writeUTF(fileName.substring(Math.max(0, fileName.length() - 200)));
            out.write(content);
        } catch (IOException e) {
            process.destroyForcibly(); // it closed its ears; its answer, if any, is what counts
        }
    }

    private byte[] listen(Process process) {
        try {
            return process.getInputStream().readNBytes(4 * limits.characters() + (1 << 16));
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
