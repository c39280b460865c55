package vn.thidua.ledger.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.SubjectsThen;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PersonSection;

/// The latest merits on a person's page, and the way to all of them.
@Component
class MeritsOfPerson implements PersonSection {
    private static final int POSITION = 20;
    private static final int SHOWN = 5;

    private final LedgerPermits permits;
    private final SubjectsThen subjects;
    private final History history;

    MeritsOfPerson(LedgerPermits permits, SubjectsThen subjects, History history) {
        this.permits = permits;
        this.subjects = subjects;
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
    public List<Line> of(PersonId person, Actor by) {
        var subject = Subject.of(person);
        if (!permits.maySee(by, subjects.home(subject))) {
            return List.of();
        }
        return history.merits(subject).stream()
                .limit(SHOWN)
                .map(merit ->
                        new Line(MeritLine.title(merit.entry().content()), MeritLine.detail(merit), merit.address()))
                .toList();
    }

    @Override
    public Optional<Way> way(PersonId person, Actor by) {
        var subject = Subject.of(person);
        return permits.maySee(by, subjects.home(subject))
                ? Optional.of(new Way("ledger.history", subject.history()))
                : Optional.empty();
    }
}
