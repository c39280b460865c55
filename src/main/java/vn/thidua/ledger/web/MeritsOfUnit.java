package vn.thidua.ledger.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitSection;

/// The latest merits on a unit's page, those of its predecessors among them.
@Component
class MeritsOfUnit implements UnitSection {
    private static final int POSITION = 30;

    private final LedgerPermits permits;
    private final History history;

    MeritsOfUnit(LedgerPermits permits, History history) {
        this.permits = permits;
        this.history = history;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "ledger.history";
    }

    @Override
    public boolean evenEmpty() {
        return true;
    }

    @Override
    public Content of(UnitId unit, Actor by, int atMost) {
        if (!permits.maySee(by, unit)) {
            return new Content(0, List.of(), null);
        }
        var subject = Subject.of(unit);
        var merits = history.merits(subject);
        return new Content(
                merits.size(),
                merits.stream()
                        .filter(merit -> permits.maySee(by, merit.home()))
                        .limit(atMost)
                        .map(merit -> new Line(
                                MeritLine.title(merit.entry().content()), MeritLine.detail(merit), merit.address()))
                        .toList(),
                subject.history());
    }
}
