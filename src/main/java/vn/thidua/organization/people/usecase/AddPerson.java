package vn.thidua.organization.people.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonAdded;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.Person;

/// Brings somebody into a unit.
@UseCase
public class AddPerson {
    private final OrganizationPermits permits;
    private final People people;
    private final OneHead oneHead;
    private final ApplicationEventPublisher facts;

    AddPerson(OrganizationPermits permits, People people, OneHead oneHead, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.oneHead = oneHead;
        this.facts = facts;
    }

    public PersonId execute(Person.Particulars as, Actor by) {
        permits.requireManage(by, as.unit());
        var person = Person.added(as);
        oneHead.check(person);
        people.save(person);
        facts.publishEvent(new PersonAdded(by, person.id(), person.unit()));
        return person.id();
    }
}
