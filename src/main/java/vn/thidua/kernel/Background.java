package vn.thidua.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Work that goes on behind the pages, few at once and each thing once at a time. Where the work stands is kept by
/// whoever does it, so that it can be taken up again when the server starts.
/// @param <K> what is worked on
public final class Background<K> implements AutoCloseable {
    private static final int AT_ONCE = 2;

    private final Consumer<K> work;
    private final Map<K, Run> running = new HashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    public Background(Consumer<K> work) {
        this.work = work;
    }

    /// Begins, or begins again after what goes on already: that may have passed the place from which it would see what
    /// is now to be done.
    public CompletableFuture<Void> begin(K on) {
        synchronized (running) {
            var before = running.get(on);
            if (before == null) {
                return start(on, new CompletableFuture<>());
            }
            if (before.next == null) {
                before.next = new CompletableFuture<>();
            }
            return before.next;
        }
    }

    private CompletableFuture<Void> start(K on, CompletableFuture<Void> end) {
        running.put(on, new Run());
        threads.execute(() -> {
            try {
                inTurn(on);
                ended(on);
                end.complete(null);
            } catch (RuntimeException | Error fault) {
                ended(on);
                end.completeExceptionally(fault);
                throw fault;
            }
        });
        return end;
    }

    private void ended(K on) {
        synchronized (running) {
            var next = Objects.requireNonNull(running.remove(on)).next;
            if (next == null) {
                return;
            }
            if (threads.isShutdown()) {
                next.cancel(false);
            } else {
                start(on, next);
            }
        }
    }

    /// What goes on, and what was asked for meanwhile.
    private static final class Run {
        private @Nullable CompletableFuture<Void> next;
    }

    /// Begins, and waits for what is short, so that whoever asked sees it done at once.
    public void beginSoon(K on, long milliseconds) {
        try {
            begin(on).get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return; // the page shows how far it is
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void inTurn(K on) {
        turns.acquireUninterruptibly();
        try {
            work.accept(on);
        } finally {
            turns.release();
        }
    }
}
