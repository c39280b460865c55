package vn.thidua.ledger.imports;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Background;
import vn.thidua.kernel.Missing;

/// What goes on behind the pages: files being read, rows being entered or struck. Where each stands is in its table, so
/// a server that was stopped takes them up again when it starts.
@Component
public class ImportJobs {
    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private final MeritImports imports;
    private final MeritReading reading;
    private final MeritEntering entering;
    private final MeritUndoing undoing;
    private final Background<MeritImportId> background = new Background<>(this::work);

    ImportJobs(MeritImports imports, MeritReading reading, MeritEntering entering, MeritUndoing undoing) {
        this.imports = imports;
        this.reading = reading;
        this.entering = entering;
        this.undoing = undoing;
    }

    /// Does what an import waits for, unless that goes on already.
    public CompletableFuture<Void> begin(MeritImportId id) {
        return background.begin(id);
    }

    /// The same, and waits for what is short.
    public void beginSoon(MeritImportId id, long milliseconds) {
        background.beginSoon(id, milliseconds);
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpAgain() {
        imports.waiting().forEach(this::begin);
    }

    @PreDestroy
    void stop() {
        background.close();
    }

    private void work(MeritImportId id) {
        try {
            switch (imports.require(id).state()) {
                case READING -> reading.read(id);
                case APPLYING -> entering.enter(id);
                case UNDOING -> undoing.undo(id);
                default -> LOG.debug("Import {} waits for nothing", id.value());
            }
        } catch (Missing _) {
            LOG.info("Import {} is not there any more", id.value());
        }
    }
}
