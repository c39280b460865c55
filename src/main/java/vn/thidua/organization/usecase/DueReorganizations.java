package vn.thidua.organization.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.ReorganizationState;
import vn.thidua.organization.model.Reorganizations;

/// Carries out what waits for its day: at the start, and soon after midnight. Each in a transaction of its own and
/// under the lock of the tree, so that of several servers one does it. What cannot be done any more keeps the
/// reason and is tried again the next day.
@Component
@EnableScheduling
public class DueReorganizations {
    private static final Logger LOG = LoggerFactory.getLogger(DueReorganizations.class);

    private final Reorganizations reorganizations;
    private final CarryOut carryOut;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueReorganizations(
            Reorganizations reorganizations, CarryOut carryOut, TransactionTemplate transaction, Clock clock) {
        this.reorganizations = reorganizations;
        this.carryOut = carryOut;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 1 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void today() {
        carryOut(LocalDate.now(clock));
    }

    /// All whose day has come, in the order of their days.
    public void carryOut(LocalDate today) {
        for (var id : reorganizations.due(today)) {
            try {
                transaction.executeWithoutResult(_ -> carryOut(id));
            } catch (Refusal refusal) {
                LOG.warn("Reorganization {} could not be carried out: {}", id.value(), refusal.code());
                transaction.executeWithoutResult(_ -> reorganizations.failed(id, refusal.text()));
            } catch (Missing | DataAccessException e) {
                LOG.error("Reorganization {} could not be carried out", id.value(), e);
            }
        }
    }

    private void carryOut(ReorganizationId id) {
        reorganizations.lockTree();
        reorganizations
                .lock(id)
                .filter(still -> still.state() == ReorganizationState.ENTERED)
                .ifPresent(carryOut::execute);
    }
}
