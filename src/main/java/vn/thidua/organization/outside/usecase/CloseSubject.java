package vn.thidua.organization.outside.usecase;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.OutsideSubjectClosed;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.OutsideSubjectReopened;
import vn.thidua.organization.outside.model.OutsideSubjects;

/// Ends a subject with a day (moved away, dissolved, died), or takes that back.
@UseCase
public class CloseSubject {
    private final OrganizationPermits permits;
    private final OutsideSubjects subjects;
    private final ApplicationEventPublisher facts;

    CloseSubject(OrganizationPermits permits, OutsideSubjects subjects, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.subjects = subjects;
        this.facts = facts;
    }

    public void execute(OutsideSubjectId id, LocalDate lastDay, Actor by) {
        var subject = subjects.require(id);
        permits.requireManagePeople(by, subject.territory());
        subjects.save(subject.lastingTo(lastDay));
        facts.publishEvent(new OutsideSubjectClosed(by, id, subject.territory()));
    }

    public void reopen(OutsideSubjectId id, Actor by) {
        var subject = subjects.require(id);
        permits.requireManagePeople(by, subject.territory());
        subjects.save(subject.lastingTo(null));
        facts.publishEvent(new OutsideSubjectReopened(by, id, subject.territory()));
    }
}
