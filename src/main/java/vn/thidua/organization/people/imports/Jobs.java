package vn.thidua.organization.people.imports;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Background;

/// What goes on behind the pages: lists being read. Where each stands is in its table, so a server that was stopped
/// takes them up again when it starts.
@Component
public class Jobs {
    private final Lists lists;
    private final Background<ImportId> background;

    Jobs(Reading reading, Lists lists) {
        this.lists = lists;
        this.background = new Background<>(reading::read);
    }

    /// Begins to read a list, unless that goes on already.
    public CompletableFuture<Void> read(ImportId id) {
        return background.begin(id);
    }

    /// Waits for a short list, so that whoever sent it sees it at once.
    public void readSoon(ImportId id, long milliseconds) {
        background.beginSoon(id, milliseconds);
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpAgain() {
        lists.in(ImportState.READING).forEach(this::read);
    }

    @PreDestroy
    void stop() {
        background.close();
    }
}
