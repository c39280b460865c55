package vn.thidua.organization.outside.usecase;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Changes;
import vn.thidua.kernel.Fact;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.OutsideSubjectChanged;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Seen;
import vn.thidua.organization.outside.model.CitizenNumbers;
import vn.thidua.organization.outside.model.OutsideSubject;
import vn.thidua.organization.outside.model.OutsideSubjects;

/// Changes what is known of a subject, or the territory it is registered with: then both are asked for.
@UseCase
public class ChangeSubject {
    private final OrganizationPermits permits;
    private final OutsideSubjects subjects;
    private final CitizenNumbers numbers;
    private final Organization organization;
    private final ApplicationEventPublisher facts;

    ChangeSubject(
            OrganizationPermits permits,
            OutsideSubjects subjects,
            CitizenNumbers numbers,
            Organization organization,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.subjects = subjects;
        this.numbers = numbers;
        this.organization = organization;
        this.facts = facts;
    }

    /// @param citizenNumber null to leave it as it is
    public void execute(OutsideSubjectId id, OutsideSubject.Particulars to, @Nullable String citizenNumber, Actor by) {
        execute(id, to, citizenNumber, null, by);
    }

    /// @param citizenNumber null to leave it as it is
    /// @param seen the version that was shown when it was changed, null where nobody knows
    public void execute(
            OutsideSubjectId id,
            OutsideSubject.Particulars to,
            @Nullable String citizenNumber,
            @Nullable Integer seen,
            Actor by) {
        var before = subjects.require(id);
        permits.requireManagePeople(by, before.territory());
        permits.requireManagePeople(by, to.territory());
        Seen.require(seen, before.version());
        var subject = subjects.save(before.changed(to));
        if (citizenNumber != null && permits.maySeeIdentity(by, before.territory())) {
            numbers.put(id, citizenNumber);
        }
        facts.publishEvent(
                new OutsideSubjectChanged(by, id, subject.territory(), changes(before, subject, citizenNumber)));
    }

    /// An enterprise is public; of people the trail knows only that something was changed.
    private Map<String, Fact.Change> changes(OutsideSubject before, OutsideSubject now, @Nullable String number) {
        var changes = Changes.none()
                .open("territory", name(before.territory()), name(now.territory()))
                .open("registration_number", before.registrationNumber(), now.registrationNumber())
                .open("active_from", before.activeFrom(), now.activeFrom())
                .personal("representative", before.representative(), now.representative())
                .personal("birth", before.birthYear(), now.birthYear())
                .personal("sex", before.sex(), now.sex())
                .personal("residence", before.address(), now.address())
                .personal("note", before.note(), now.note())
                .personal("citizen_number", number == null ? "" : null, number == null ? "" : number);
        return before.kind() == OutsideSubjectKind.ENTERPRISE
                ? changes.open("name", before.name(), now.name()).all()
                : changes.personal("name", before.name(), now.name()).all();
    }

    private String name(UnitId unit) {
        return organization.unit(unit).name();
    }
}
