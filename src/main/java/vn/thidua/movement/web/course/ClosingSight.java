package vn.thidua.movement.web.course;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyChanges;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Closings;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.site.FormErrors;

/// Puts together what is still open in a movement, for whoever leads it.
@Component
@Transactional(readOnly = true)
class ClosingSight {
    private final MovementPermits permits;
    private final MovementHeads heads;
    private final DatesSight dates;
    private final DutyChanges duties;
    private final Closings closings;

    ClosingSight(
            MovementPermits permits, MovementHeads heads, DatesSight dates, DutyChanges duties, Closings closings) {
        this.permits = permits;
        this.heads = heads;
        this.dates = dates;
        this.duties = duties;
        this.closings = closings;
    }

    ClosingPage page(MovementId id, ClosingPage.Sent sent, FormErrors errors, Actor by) {
        permits.requireLead(by, id);
        var all = duties.of(id.value());
        return new ClosingPage(
                heads.of(id, ClosingTab.PATH, by),
                dates.page(id, null, FormErrors.none(), by).tasks().stream()
                        .filter(line -> line.open() > 0)
                        .toList(),
                (int) all.stream().filter(each -> each.state().owed()).count(),
                (int) all.stream()
                        .filter(each -> each.state() == DutyState.SUBMITTED)
                        .count(),
                (int) all.stream()
                        .filter(each -> each.state() == DutyState.DONE)
                        .count(),
                closings.of(id),
                sent,
                errors);
    }
}
