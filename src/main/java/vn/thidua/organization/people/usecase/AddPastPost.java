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
import vn.thidua.organization.people.model.Posts;

/// Writes in a post somebody held before what is known.
@UseCase
public class AddPastPost {
    private final OrganizationPermits permits;
    private final People people;
    private final Posts posts;
    private final Days days;
    private final PersonChanges changes;
    private final ApplicationEventPublisher facts;

    AddPastPost(
            OrganizationPermits permits,
            People people,
            Posts posts,
            Days days,
            PersonChanges changes,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.posts = posts;
        this.days = days;
        this.changes = changes;
        this.facts = facts;
    }

    public void execute(PersonId id, UnitId unit, Post.Terms terms, Actor by) {
        var person = people.require(id);
        permits.requireManagePeople(by, person.unit());
        permits.requireSee(by, unit);
        if (terms.to() == null) {
            throw Refusal.on("to", PeopleRefusals.OPEN_POST, "organization.people.refusal.closed_post");
        }
        days.known("from", terms.from());
        days.known("to", terms.to());
        people.save(person);
        var held = posts.save(Post.held(id, unit, terms));
        facts.publishEvent(new PostCorrected(by, id, person.unit(), changes.between(null, held)));
    }
}
