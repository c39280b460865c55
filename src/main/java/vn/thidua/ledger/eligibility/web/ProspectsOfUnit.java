package vn.thidua.ledger.eligibility.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.SubjectsThen;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitSection;

/// The way from a unit's page to what it could be proposed for, and to the list of its people and the units below.
@Component
class ProspectsOfUnit implements UnitSection {
    private static final int POSITION = 31;

    private final LedgerPermits permits;
    private final SubjectsThen subjects;

    ProspectsOfUnit(LedgerPermits permits, SubjectsThen subjects) {
        this.permits = permits;
        this.subjects = subjects;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String heading() {
        return "prospects.title";
    }

    @Override
    public Content of(UnitId unit, Actor by, int atMost) {
        if (!permits.maySee(by, unit)) {
            return new Content(0, List.of(), null);
        }
        var subject = Subject.of(unit);
        var itself = new Line(
                subjects.name(subject), Message.of("prospects.section"), subject.address() + ProspectsController.PATH);
        return new Content(1, List.of(itself), subject.address() + ForecastController.PATH);
    }
}
