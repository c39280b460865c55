package vn.thidua.ledger.usecase;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.MeritRecorded;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.SubjectsThen;

/// Enters a merit by hand, from the paper.
@UseCase
public class RecordMerit {
    static final String BY_HAND = "hand";

    private final LedgerPermits permits;
    private final SubjectsThen subjects;
    private final Ledger ledger;
    private final ApplicationEventPublisher facts;

    RecordMerit(LedgerPermits permits, SubjectsThen subjects, Ledger ledger, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.subjects = subjects;
        this.ledger = ledger;
        this.facts = facts;
    }

    /// @param formKey what is sent twice with one key is entered once
    public MeritId execute(Subject subject, Merit merit, UUID formKey, Actor by) {
        var home = subjects.home(subject);
        permits.requireRecord(by, home);
        var before = ledger.ofForm(formKey);
        if (before.isPresent()) {
            return before.get();
        }
        var entered = ledger.enter(subject, merit, new Ledger.Origin(formKey, BY_HAND, permits.keeper(by, home), by));
        facts.publishEvent(new MeritRecorded(by, entered, home, subject, merit.kind(), merit.code(), merit.year()));
        return entered;
    }
}
