package vn.thidua.kernel;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Work that goes on behind the pages, few at once and each thing once at a time. Where the work stands is kept by
/// whoever does it, so that it can be taken up again when the server starts.
/// @param <K> what is worked on
public final class Background<K> implements AutoCloseable {
    private static final int AT_ONCE = 2;

    private final Consumer<K> work;
    private final Map<K, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    public Background(Consumer<K> work) {
        this.work = work;
    }

    /// Begins, unless that goes on already.
    public CompletableFuture<Void> begin(K on) {
        var begun = new CompletableFuture<Void>();
        var before = running.putIfAbsent(on, begun);
        if (before != null) {
            return before;
        }
        threads.execute(() -> {
            try {
                inTurn(on);
                begun.complete(null);
            } catch (RuntimeException | Error fault) {
                begun.completeExceptionally(fault);
                throw fault;
            } finally {
                running.remove(on);
            }
        });
        return begun;
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
