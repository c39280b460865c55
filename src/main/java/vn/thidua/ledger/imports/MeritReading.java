package vn.thidua.ledger.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.document.sheet.SheetReader;
import vn.thidua.document.sheet.SheetRow;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.AwardsOfPlaces;
import vn.thidua.ledger.MeritCheck;

/// Reads a file into the staging table, some rows at a time, each portion kept at once so that one sees it go on. What
/// was cut off by a stop of the server is read again from the beginning.
@Component
class MeritReading {
    private static final Logger LOG = LoggerFactory.getLogger(MeritReading.class);
    private static final int PORTION = 2_000;
    private static final int MOST_ROWS = 200_000;

    private final MeritImports imports;
    private final MeritStaging staging;
    private final Matching matching;
    private final KnownUnits units;
    private final MeritReader merits;
    private final MeritCheck check;
    private final AwardsOfPlaces places;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SheetReader reader = new SheetReader(MeritColumns.ALL, "ledger.import.column.", MOST_ROWS);

    MeritReading(
            MeritImports imports,
            MeritStaging staging,
            Matching matching,
            KnownUnits units,
            MeritReader merits,
            MeritCheck check,
            AwardsOfPlaces places,
            TransactionTemplate transaction,
            @Qualifier("clock") Clock clock) {
        this.imports = imports;
        this.staging = staging;
        this.matching = matching;
        this.units = units;
        this.merits = merits;
        this.check = check;
        this.places = places;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// To the end; a file that cannot be read leaves the import failed, with the reason.
    void read(MeritImportId id) {
        try {
            var list = imports.require(id);
            transaction.executeWithoutResult(_ -> imports.begin(id));
            stage(list);
            transaction.executeWithoutResult(_ -> {
                matching.all(id, list.unit());
                imports.now(id, ImportState.READY);
            });
        } catch (Refusal refusal) {
            failed(id, refusal.text());
        } catch (Missing _) {
            LOG.info("Import {} was thrown away while it was read", id.value());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            LOG.error("Import {} could not be read", id.value(), fault);
            failed(id, Message.of("ledger.import.refusal.broken"));
        }
    }

    /// Reads the rows of an import as its unit's papers are read.
    RowReader rows(MeritImports.MeritImport list) {
        return new RowReader(
                units.of(list.unit()), merits, check, list.unit(), places.read(list.unit()), LocalDate.now(clock));
    }

    private void failed(MeritImportId id, Message problem) {
        transaction.executeWithoutResult(_ -> {
            imports.begin(id);
            imports.now(id, ImportState.FAILED, problem);
        });
    }

    private void stage(MeritImports.MeritImport list) {
        var rows = rows(list);
        var portion = new ArrayList<RowValues>();
        var count = new int[1];
        reader.read(
                list.fileName(),
                imports.content(list.id()),
                layout -> transaction.executeWithoutResult(_ -> imports.understood(list.id(), layout)),
                (SheetRow row) -> {
                    portion.add(rows.read(row.number(), row.cells()));
                    if (portion.size() == PORTION) {
                        count[0] += keep(list.id(), portion, count[0]);
                    }
                });
        keep(list.id(), portion, count[0]);
    }

    private int keep(MeritImportId id, List<RowValues> portion, int before) {
        int size = portion.size();
        transaction.executeWithoutResult(_ -> {
            staging.write(id, portion);
            imports.staged(id, before + size);
        });
        portion.clear();
        return size;
    }
}
