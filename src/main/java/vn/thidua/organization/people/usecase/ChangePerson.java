package vn.thidua.organization.people.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonChanged;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.Person;

/// Gives a person another name or post, or another unit.
@UseCase
public class ChangePerson {
    private final OrganizationPermits permits;
    private final People people;
    private final OneHead oneHead;
    private final ApplicationEventPublisher facts;

    ChangePerson(OrganizationPermits permits, People people, OneHead oneHead, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.oneHead = oneHead;
        this.facts = facts;
    }

    public void execute(PersonId id, Person.Particulars to, Actor by) {
        var before = people.require(id);
        permits.requireManage(by, before.unit());
        permits.requireManage(by, to.unit());
        var person = before.changed(to);
        oneHead.check(person);
        people.save(person);
        facts.publishEvent(new PersonChanged(by, id, person.unit()));
    }
}
