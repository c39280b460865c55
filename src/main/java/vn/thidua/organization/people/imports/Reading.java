package vn.thidua.organization.people.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.document.sheet.SheetReader;
import vn.thidua.document.sheet.SheetRow;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OrganizationPermits;

/// Reads a file into the staging tables, some rows at a time, each portion kept at once so that one sees it go on. What
/// was cut off by a stop of the server is read again from the beginning.
@Component
class Reading {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);
    private static final int PORTION = 2_000;
    private static final int MOST_ROWS = 200_000;

    private final Lists lists;
    private final Staging staging;
    private final Checks checks;
    private final KnownPlaces places;
    private final OrganizationPermits permits;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SheetReader reader;

    Reading(
            Lists lists,
            Staging staging,
            Checks checks,
            KnownPlaces places,
            OrganizationPermits permits,
            TransactionTemplate transaction,
            Clock clock,
            ListColumns columns) {
        this.lists = lists;
        this.staging = staging;
        this.checks = checks;
        this.places = places;
        this.permits = permits;
        this.transaction = transaction;
        this.clock = clock;
        this.reader = new SheetReader(columns.known(), "organization.import.column.", MOST_ROWS);
    }

    /// To the end; a file that cannot be read leaves the list failed, with the reason.
    void read(ImportId id) {
        try {
            var list = lists.find(id);
            if (list.state() == ImportState.READING) {
                transaction.executeWithoutResult(_ -> lists.begin(id));
                stage(list);
                transaction.executeWithoutResult(_ -> {
                    checks.run(id.value(), list.owner().account());
                    lists.now(id, ImportState.READY);
                });
            }
        } catch (Refusal refusal) {
            transaction.executeWithoutResult(_ -> lists.failed(id, refusal.text()));
        } catch (Missing _) {
            LOG.info("List {} was thrown away while it was read", id.value());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            LOG.error("List {} could not be read", id.value(), fault);
            transaction.executeWithoutResult(_ -> lists.failed(id, Message.of("organization.import.refusal.broken")));
        }
    }

    private void stage(Lists.PeopleList list) {
        var rows = new RowReader(
                places.of(list.owner()),
                list.unit().value(),
                LocalDate.now(clock),
                permits.maySeeIdentity(list.owner(), list.unit()));
        var portion = new ArrayList<Staging.Numbered>();
        var count = new int[1];
        reader.read(
                list.fileName(),
                lists.content(list.id()),
                layout -> transaction.executeWithoutResult(_ -> lists.understood(list.id(), layout)),
                (SheetRow row) -> {
                    portion.add(new Staging.Numbered(row.number(), rows.read(row.cells())));
                    if (portion.size() == PORTION) {
                        count[0] += keep(list.id(), portion, count[0]);
                    }
                });
        keep(list.id(), portion, count[0]);
    }

    private int keep(ImportId id, List<Staging.Numbered> portion, int before) {
        int size = portion.size();
        transaction.executeWithoutResult(_ -> {
            staging.write(id.value(), portion);
            lists.staged(id, before + size);
        });
        portion.clear();
        return size;
    }
}
