package vn.thidua.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;

/// Duties as a launch leaves them.
public final class GivenDuties {
    private final Duties duties;
    private final TransactionTemplate transaction;

    public GivenDuties(Duties duties, PlatformTransactionManager transactions) {
        this.duties = duties;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @return the origin
    UUID asked(DutyKind kind, UnitId askedBy, @Nullable LocalDate due, List<UnitId> of) {
        return asked("Báo cáo kết quả quý I", kind, askedBy, due, of);
    }

    /// A duty of one unit, in these words.
    public DutyId of(String words, UnitId askedBy, @Nullable LocalDate due, UnitId unit) {
        return of(asked(words, DutyKind.REPORT, askedBy, due, List.of(unit)), unit);
    }

    private UUID asked(String words, DutyKind kind, UnitId askedBy, @Nullable LocalDate due, List<UnitId> of) {
        var origin = Ids.next();
        var task = new Task(TaskId.next(), origin, 1, kind, words, "", "Báo cáo trước ngày 25.", null, askedBy, "", "");
        transaction.executeWithoutResult(_ -> duties.derive(List.of(new Asked(task, null, due, of))));
        return origin;
    }

    DutyId of(UUID origin, UnitId unit) {
        return duties.of(origin, unit).getFirst().id();
    }
}
