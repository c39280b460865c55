package vn.thidua.organization.people.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.IdentitySeen;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.Identities;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.People;

/// Uncovers a person's citizen number for one who may read it. The trail keeps who looked, and when.
@UseCase
public class SeeIdentity {
    private final OrganizationPermits permits;
    private final People people;
    private final Identities identities;
    private final ApplicationEventPublisher facts;

    SeeIdentity(OrganizationPermits permits, People people, Identities identities, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.identities = identities;
        this.facts = facts;
    }

    /// @throws Missing where the actor may not read it
    public Identity execute(PersonId id, Actor by) {
        var person = people.require(id);
        permits.requireSee(by, person.unit());
        if (!permits.maySeeIdentity(by, person.unit())) {
            throw new Missing("identity");
        }
        facts.publishEvent(new IdentitySeen(by, id, person.unit()));
        return identities.of(id);
    }
}
