package vn.thidua.ledger.eligibility.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.SubjectsThen;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonSection;

/// The way from a person's page to what the person could be proposed for.
@Component
class ProspectsOfPerson implements PersonSection {
    private static final int POSITION = 21;

    private final LedgerPermits permits;
    private final SubjectsThen subjects;

    ProspectsOfPerson(LedgerPermits permits, SubjectsThen subjects) {
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
    public List<Line> of(PersonId person, Actor by) {
        return List.of();
    }

    @Override
    public Optional<Way> way(PersonId person, Actor by) {
        var subject = Subject.of(person);
        return permits.maySee(by, subjects.home(subject))
                ? Optional.of(new Way("prospects.title", subject.address() + ProspectsController.PATH))
                : Optional.empty();
    }
}
