package vn.thidua.organization.outside.usecase;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.OutsideSubjectChanged;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.outside.model.CitizenNumbers;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.model.OutsideSubjects;

/// Changes what is known of a subject, or the territory it is registered with: then both are asked for.
@UseCase
public class ChangeSubject {
    private final OrganizationPermits permits;
    private final OutsideSubjects subjects;
    private final CitizenNumbers numbers;
    private final ApplicationEventPublisher facts;

    ChangeSubject(
            OrganizationPermits permits,
            OutsideSubjects subjects,
            CitizenNumbers numbers,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.subjects = subjects;
        this.numbers = numbers;
        this.facts = facts;
    }

    /// @param citizenNumber null to leave it as it is
    public void execute(OutsideSubjectId id, OutsideSubject.Particulars to, @Nullable String citizenNumber, Actor by) {
        var before = subjects.require(id);
        permits.requireManagePeople(by, before.territory());
        permits.requireManagePeople(by, to.territory());
        var subject = subjects.save(before.changed(to));
        if (citizenNumber != null && permits.maySeeIdentity(by, before.territory())) {
            numbers.put(id, citizenNumber);
        }
        facts.publishEvent(new OutsideSubjectChanged(by, id, subject.territory()));
    }
}
