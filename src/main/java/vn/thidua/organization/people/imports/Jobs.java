package vn.thidua.organization.people.imports;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What goes on behind the pages: lists being read. Few at once; where each stands is in its table, so a server that
/// was stopped takes them up again when it starts.
@Component
public class Jobs {
    private static final int AT_ONCE = 2;

    private final Reading reading;
    private final Lists lists;
    private final Map<ImportId, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Jobs(Reading reading, Lists lists) {
        this.reading = reading;
        this.lists = lists;
    }

    /// Begins to read a list, unless that goes on already.
    public CompletableFuture<Void> read(ImportId id) {
        var begun = new CompletableFuture<Void>();
        var before = running.putIfAbsent(id, begun);
        if (before != null) {
            return before;
        }
        threads.execute(() -> {
            try {
                inTurn(id);
                begun.complete(null);
            } catch (RuntimeException | Error fault) {
                begun.completeExceptionally(fault);
                throw fault;
            } finally {
                running.remove(id);
            }
        });
        return begun;
    }

    /// Waits for a short list, so that whoever sent it sees it at once.
    public void readSoon(ImportId id, long milliseconds) {
        try {
            read(id).get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return; // the page shows how far it is
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpAgain() {
        lists.in(ImportState.READING).forEach(this::read);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private void inTurn(ImportId id) {
        turns.acquireUninterruptibly();
        try {
            reading.read(id);
        } finally {
            turns.release();
        }
    }
}
