package vn.thidua.organization.people.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonAdded;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.Identities;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.model.Posts;

/// Brings somebody into a unit, in a post that is open from then on.
@UseCase
public class AddPerson {
    private final OrganizationPermits permits;
    private final People people;
    private final Posts posts;
    private final Identities identities;
    private final OneHead oneHead;
    private final Days days;
    private final ApplicationEventPublisher facts;

    AddPerson(
            OrganizationPermits permits,
            People people,
            Posts posts,
            Identities identities,
            OneHead oneHead,
            Days days,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.posts = posts;
        this.identities = identities;
        this.oneHead = oneHead;
        this.days = days;
        this.facts = facts;
    }

    public PersonId execute(Person.Particulars as, Actor by) {
        return execute(as, Identity.UNKNOWN, "", by);
    }

    /// @param decision by which the post is held, as people write it
    public PersonId execute(Person.Particulars as, Identity identity, String decision, Actor by) {
        permits.requireManagePeople(by, as.unit());
        days.check(as);
        var person = Person.added(as);
        oneHead.check(person);
        people.save(person);
        posts.save(Post.begun(person, as.since(), decision));
        identities.keep(person.id(), identity);
        facts.publishEvent(new PersonAdded(by, person.id(), person.unit()));
        return person.id();
    }
}
