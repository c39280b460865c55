package vn.thidua.organization.people.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PostCorrected;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.model.PostId;
import vn.thidua.organization.people.model.Posts;

/// Mends a line of the history of somebody's posts; where it is the open one, what he is today follows.
@UseCase
public class CorrectPost {
    private final OrganizationPermits permits;
    private final People people;
    private final Posts posts;
    private final OneHead oneHead;
    private final Days days;
    private final PersonChanges changes;
    private final ApplicationEventPublisher facts;

    CorrectPost(
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

    public void execute(PersonId id, PostId post, UnitId unit, Post.Terms to, Actor by) {
        var person = people.require(id);
        permits.requireManagePeople(by, person.unit());
        permits.requireManagePeople(by, unit);
        var before = posts.require(id, post);
        if (before.open() != (to.to() == null)) {
            throw Refusal.on(
                    "to",
                    PeopleRefusals.OPEN_POST,
                    before.open()
                            ? "organization.people.refusal.open_post"
                            : "organization.people.refusal.closed_post");
        }
        days.known("from", to.from());
        days.known("to", to.to());
        var corrected = before.corrected(unit, to);
        if (before.open()) {
            var alone = posts.findByPerson(id).stream()
                    .noneMatch(other -> !other.id().equals(post) && other.unit().equals(unit));
            var now = person.transferred(unit, corrected.title(), corrected.head(), alone ? to.from() : person.since());
            oneHead.check(now);
            people.save(now);
        } else {
            people.save(person);
        }
        posts.save(corrected);
        facts.publishEvent(new PostCorrected(by, id, person.unit(), changes.between(before, corrected)));
    }
}
