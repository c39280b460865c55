package vn.thidua.organization.outside.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.OutsideRefusals;
import vn.thidua.organization.OutsideSubjectAdded;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.outside.model.CitizenNumbers;
import vn.thidua.organization.outside.model.Namesakes;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.model.OutsideSubjects;

/// Enters a household, an enterprise or a citizen. One of the same name in the same territory is refused unless it is
/// said to be another.
@UseCase
public class AddSubject {
    private final OrganizationPermits permits;
    private final OutsideSubjects subjects;
    private final CitizenNumbers numbers;
    private final Namesakes namesakes;
    private final ApplicationEventPublisher facts;

    AddSubject(
            OrganizationPermits permits,
            OutsideSubjects subjects,
            CitizenNumbers numbers,
            Namesakes namesakes,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.subjects = subjects;
        this.numbers = numbers;
        this.namesakes = namesakes;
        this.facts = facts;
    }

    /// @param citizenNumber of a citizen or the head of a household; empty where unknown
    /// @param sure whether it is another one than its namesakes
    public OutsideSubjectId execute(OutsideSubject.Particulars as, String citizenNumber, boolean sure, Actor by) {
        permits.requireManagePeople(by, as.territory());
        var subject = OutsideSubject.added(as);
        if (!sure && namesakes.exist(subject)) {
            throw Refusal.on("sure", OutsideRefusals.SIMILAR, "organization.outside.refusal.similar", subject.name());
        }
        subjects.save(subject);
        numbers.put(subject.id(), citizenNumber);
        facts.publishEvent(new OutsideSubjectAdded(by, subject.id(), subject.territory()));
        return subject.id();
    }
}
