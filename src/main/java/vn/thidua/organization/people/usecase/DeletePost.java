package vn.thidua.organization.people.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.PostCorrected;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.PostId;
import vn.thidua.organization.people.model.Posts;

/// Strikes a wrong line out of the history of somebody's posts.
@UseCase
public class DeletePost {
    private final OrganizationPermits permits;
    private final People people;
    private final Posts posts;
    private final PersonChanges changes;
    private final ApplicationEventPublisher facts;

    DeletePost(
            OrganizationPermits permits,
            People people,
            Posts posts,
            PersonChanges changes,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.people = people;
        this.posts = posts;
        this.changes = changes;
        this.facts = facts;
    }

    public void execute(PersonId id, PostId post, Actor by) {
        var person = people.require(id);
        permits.requireManagePeople(by, person.unit());
        var wrong = posts.require(id, post);
        if (wrong.open()) {
            throw Refusal.of(PeopleRefusals.OPEN_POST, "organization.people.refusal.open_post_stays");
        }
        people.save(person);
        posts.delete(wrong);
        facts.publishEvent(new PostCorrected(by, id, person.unit(), changes.between(wrong, null)));
    }
}
