package vn.thidua.organization.people.usecase;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonChanged;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.model.Seen;
import vn.thidua.organization.people.model.Identities;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.model.Posts;

/// Corrects what is known of a person: as it has been all the time. Another post from a day on is a transfer.
@UseCase
public class ChangePerson {
    private final OrganizationPermits permits;
    private final People people;
    private final Posts posts;
    private final Identities identities;
    private final OneHead oneHead;
    private final Days days;
    private final PersonChanges changes;
    private final ApplicationEventPublisher facts;

    ChangePerson(
            OrganizationPermits permits,
            People people,
            Posts posts,
            Identities identities,
            OneHead oneHead,
            Days days,
            PersonChanges changes,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.posts = posts;
        this.identities = identities;
        this.oneHead = oneHead;
        this.days = days;
        this.changes = changes;
        this.facts = facts;
    }

    public void execute(PersonId id, Person.Particulars to, Actor by) {
        execute(id, to, null, by);
    }

    /// @param identity null where it stays as it is
    public void execute(PersonId id, Person.Particulars to, @Nullable Identity identity, Actor by) {
        execute(id, to, identity, null, by);
    }

    /// @param identity null where it stays as it is
    /// @param seen the version that was shown when it was changed, null where nobody knows
    public void execute(
            PersonId id, Person.Particulars to, @Nullable Identity identity, @Nullable Integer seen, Actor by) {
        var before = people.require(id);
        permits.requireManagePeople(by, before.unit());
        permits.requireManagePeople(by, to.unit());
        Seen.require(seen, before.version());
        days.check(to);
        var person = before.changed(to);
        oneHead.check(person);
        people.save(person);
        posts.open(id).ifPresent(post -> posts.save(post.following(person)));
        var known = identities.of(id);
        if (identity != null) {
            identities.keep(id, identity);
        }
        facts.publishEvent(new PersonChanged(
                by, id, person.unit(), changes.between(before, person, known, identity == null ? known : identity)));
    }
}
