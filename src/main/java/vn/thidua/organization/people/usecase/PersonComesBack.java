package vn.thidua.organization.people.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonCameBack;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.model.Posts;

/// Somebody who had left works again, here or in another unit.
@UseCase
public class PersonComesBack {
    private final OrganizationPermits permits;
    private final People people;
    private final Posts posts;
    private final OneHead oneHead;
    private final Days days;
    private final PersonChanges changes;
    private final ApplicationEventPublisher facts;

    PersonComesBack(
            OrganizationPermits permits,
            People people,
            Posts posts,
            OneHead oneHead,
            Days days,
            PersonChanges changes,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.posts = posts;
        this.oneHead = oneHead;
        this.days = days;
        this.changes = changes;
        this.facts = facts;
    }

    public void execute(PersonId id, TransferPerson.Move move, Actor by) {
        var before = people.require(id);
        permits.requireManagePeople(by, before.unit());
        permits.requireManagePeople(by, move.unit());
        var left = before.leftDay();
        if (left == null) {
            throw Refusal.of(PeopleRefusals.HAS_NOT_LEFT, "organization.people.refusal.has_not_left");
        }
        days.notLater("from", move.from());
        if (!move.from().isAfter(left)) {
            throw Refusal.on("from", PeopleRefusals.BEFORE_POST, "organization.people.refusal.before_post", left);
        }
        var person = before.transferred(move.unit(), move.title(), move.head(), move.from());
        oneHead.check(person);
        people.save(person);
        posts.save(Post.begun(person, move.from(), move.decision()));
        facts.publishEvent(new PersonCameBack(by, id, move.unit(), changes.between(before, person)));
    }
}
